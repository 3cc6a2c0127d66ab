using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Supervision;

public static class SupervisionRegistration
{
    public static IServiceCollection AddSupervision(this IServiceCollection services) => services
        .AddSingleton<MarkKeySupervision>()
        .AddSingleton<UnmarkKeySupervision>()
        .AddSingleton<RecordSupervision>()
        .AddSingleton<ReadSupervisionBoard>();
}
