using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using ResilientCity.Web.Theme;

namespace ResilientCity.Web.Components.Layout;

public sealed partial class MainLayout(NavigationManager navigation) : IDisposable
{
    private ErrorBoundary? errors;
    private string currentPath = string.Empty;

    [CascadingParameter]
    public ThemeChoice Theme { get; set; }

    public void Dispose() => navigation.LocationChanged -= OnLocationChanged;

    protected override void OnInitialized()
    {
        navigation.LocationChanged += OnLocationChanged;
        ReadPath();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        ReadPath();
        errors?.Recover();
        _ = InvokeAsync(StateHasChanged);
    }

    private void ReadPath() => currentPath = PagePath.Of(navigation);
}
