using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Deadlines;

public static class DeadlinesRegistration
{
    public static IServiceCollection AddDeadlines(this IServiceCollection services) => services
        .AddSingleton<ExplainDeadline>()
        .AddSingleton<RequestExtension>()
        .AddSingleton<ConsentExtension>()
        .AddSingleton<RefuseExtension>();
}
