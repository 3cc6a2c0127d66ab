using MudBlazor.Services;

namespace ResilientCity.Web.Hosting;

internal static class ComponentServices
{
    public static void AddAppComponents(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents(options =>
        {
            options.DetailedErrors = false;
            // An officer who is called away for a meeting finds the page as it was.
            options.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(10);
        });
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
    }
}
