using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Theme;

namespace ResilientCity.Web.Components.Layout;

public sealed partial class PreferenceSwitches(NavigationManager navigation) : IDisposable
{
    private string returnUrl = Urls.Worklist;

    [CascadingParameter]
    public ThemeChoice Theme { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private static CultureInfo OtherLanguage =>
        AppLocalization.Supported.First(c => c.Name != CultureInfo.CurrentUICulture.Name);

    private ThemeChoice OtherTheme => Theme == ThemeChoice.Dark ? ThemeChoice.Light : ThemeChoice.Dark;

    private string ThemeLabel => OtherTheme == ThemeChoice.Dark ? FrameText.UseDarkTheme : FrameText.UseLightTheme;

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        navigation.LocationChanged += OnLocationChanged;
        ReadUrl();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        ReadUrl();
        _ = InvokeAsync(StateHasChanged);
    }

    private void ReadUrl() => returnUrl = PagePath.Of(navigation, Context);
}
