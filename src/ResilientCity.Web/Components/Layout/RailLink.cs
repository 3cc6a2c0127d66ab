using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ResilientCity.Web.Components.Layout;

/// <summary>A link of the rail that is the current one on every page below its part, not only below the page that it opens.</summary>
public sealed class RailLink : NavLink
{
    /// <summary>The path that the part's addresses begin with; the link's own address where it is null.</summary>
    [Parameter]
    public string? Part { get; set; }

    protected override bool ShouldMatch(string uriAbsolute) =>
        Part is null
            ? base.ShouldMatch(uriAbsolute)
            : $"{new Uri(uriAbsolute).AbsolutePath}/".StartsWith($"{Part}/", StringComparison.Ordinal);
}
