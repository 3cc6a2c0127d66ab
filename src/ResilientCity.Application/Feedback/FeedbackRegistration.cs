using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Feedback;

public static class FeedbackRegistration
{
    public static IServiceCollection AddFeedback(this IServiceCollection services) => services
        .AddSingleton<OrderRehandling>()
        .AddSingleton<RecordPublication>()
        .AddSingleton<RemindDelegate>();
}
