using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;

namespace ResilientCity.Web.Components.Layout;

/// <summary>The address that the browser shows: not the not-found page's, which only answers in its place.</summary>
internal static class PagePath
{
    public static string Of(NavigationManager navigation, HttpContext? context = null) =>
        context?.Features.Get<IStatusCodeReExecuteFeature>() is { } shown
            ? shown.OriginalPath + shown.OriginalQueryString
            : "/" + navigation.ToBaseRelativePath(navigation.Uri).Split('#')[0];
}
