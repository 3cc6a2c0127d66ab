using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Checks;

public static class ChecksRegistration
{
    public static IServiceCollection AddChecks(this IServiceCollection services) => services
        .AddSingleton<CheckLetter>();
}
