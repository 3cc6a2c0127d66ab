using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Replies;

public static class RepliesRegistration
{
    public static IServiceCollection AddReplies(this IServiceCollection services) => services
        .AddSingleton<ApproveStep>()
        .AddSingleton<RecallDraft>()
        .AddSingleton<ReopenDraft>()
        .AddSingleton<ReturnReply>();
}
