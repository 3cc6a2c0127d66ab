using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Registry;

public static class RegistryRegistration
{
    public static IServiceCollection AddRegistry(this IServiceCollection services) => services
        .AddSingleton<Audit.ReadRegistryLog>()
        .AddSingleton<ReadRegistry>()
        .AddSingleton<SaveAgency>()
        .AddSingleton<AddFormerName>()
        .AddSingleton<SaveDivision>()
        .AddSingleton<SetSignOffChain>()
        .AddSingleton<AddSession>()
        .AddSingleton<AddDelegate>();
}
