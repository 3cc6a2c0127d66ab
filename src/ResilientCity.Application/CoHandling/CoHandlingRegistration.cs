using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.CoHandling;

public static class CoHandlingRegistration
{
    public static IServiceCollection AddCoHandling(this IServiceCollection services) => services
        .AddSingleton<AddCoHandler>()
        .AddSingleton<DecideDisagreement>()
        .AddSingleton<GiveOpinion>()
        .AddSingleton<MarkOpinion>()
        .AddSingleton<RaiseDisagreement>()
        .AddSingleton<ReleaseCoHandler>()
        .AddSingleton<RequestOpinion>()
        .AddSingleton<RequestOpinions>()
        .AddSingleton<ReturnOpinion>();
}
