using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Reminders;

public static class RemindersRegistration
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<ChaseDeadlines>()
        .AddSingleton<SendReminders>();
}
