using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Notifications;

public static class NotificationsRegistration
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) => services.AddSingleton<CaseFeed>();
}
