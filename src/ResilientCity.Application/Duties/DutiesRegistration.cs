using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Duties;

public static class DutiesRegistration
{
    public static IServiceCollection AddDuties(this IServiceCollection services) => services
        .AddSingleton<NameDeputy>()
        .AddSingleton<EndDeputyTerm>()
        .AddSingleton<ReadDeputyTerms>()
        .AddSingleton<HandOverWork>()
        .AddSingleton<ReadHandover>();
}
