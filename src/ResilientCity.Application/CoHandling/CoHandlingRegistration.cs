using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.CoHandling;

public static class CoHandlingRegistration
{
    public static IServiceCollection AddCoHandling(this IServiceCollection services) => services
        .AddSingleton<GiveOpinion>()
        .AddSingleton<MarkOpinion>()
        .AddSingleton<RequestOpinion>()
        .AddSingleton<RequestOpinions>()
        .AddSingleton<ReturnOpinion>();
}
