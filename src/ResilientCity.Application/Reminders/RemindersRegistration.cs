using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ResilientCity.Application.Reminders;

public static class RemindersRegistration
{
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.TryAddSingleton(new ChaseSettings());
        return services
            .AddSingleton<ChaseDeadlines>()
            .AddSingleton<ReadCallList>()
            .AddSingleton<ReadReminderSlips>()
            .AddSingleton<ReadReminders>()
            .AddSingleton<SendReminders>();
    }
}
