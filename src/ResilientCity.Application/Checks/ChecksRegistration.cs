using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Checks.Asks;

namespace ResilientCity.Application.Checks;

public static class ChecksRegistration
{
    public static IServiceCollection AddChecks(this IServiceCollection services) => services
        .AddSingleton<AddAsks>()
        .AddSingleton<CheckLetter>()
        .AddSingleton<CheckNumbering>()
        .AddSingleton<RemoveAsk>()
        .AddSingleton<RewordAsk>()
        .AddSingleton<TieAsk>()
        .AddSingleton<UntieAsk>();
}
