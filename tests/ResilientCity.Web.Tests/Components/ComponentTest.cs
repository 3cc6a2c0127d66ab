using System.Globalization;
using Bunit;
using MudBlazor.Services;

namespace ResilientCity.Web.Tests.Components;

/// <summary>A place to render components in, speaking Chinese.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("zh-CN");
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }
}
