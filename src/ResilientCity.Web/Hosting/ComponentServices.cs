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
        })
        // A pasted proposal or opinion of 100,000 characters is normal and must not end the circuit.
        .AddHubOptions(options => options.MaximumReceiveMessageSize = 1024 * 1024);
        services.AddMudServices();
        services.AddCascadingAuthenticationState();
        services.AddHttpContextAccessor();
    }
}
