using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace ResilientCity.Web.Components.Shared;

/// <summary>A page whose filter and place stand in its address: it reads again when the address moves, without being made anew.</summary>
public abstract class AddressedPage : ComponentBase, IDisposable
{
    private readonly PageLife life = new();

    [Inject]
    public required NavigationManager Navigation { get; init; }

    protected CancellationToken Life => life.Token;

    /// <summary>The page's own path: an address elsewhere does not concern it.</summary>
    protected abstract string Path { get; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        life.Dispose();
        GC.SuppressFinalize(this);
    }

    protected sealed override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        Take(new Uri(Navigation.Uri));
        await ReadAsync();
    }

    /// <summary>What the address asks for from now on.</summary>
    protected abstract void Take(Uri address);

    /// <summary>Reads what is asked for. Another may be asked for before it comes: what comes late must not be shown.</summary>
    protected abstract Task ReadAsync();

    private void OnLocationChanged(object? sender, LocationChangedEventArgs e)
    {
        var address = new Uri(e.Location);
        if (address.AbsolutePath == Path)
        {
            Take(address);
            _ = InvokeAsync(ShowAsync);
        }
    }

    private async Task ShowAsync()
    {
        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await DispatchExceptionAsync(fault);
        }
    }
}
