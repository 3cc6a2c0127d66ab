using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ResilientCity.Application.Feedback;

public static class FeedbackRegistration
{
    /// <summary>A host that can be reached from outside brings its own <see cref="SlipSettings"/>.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services)
    {
        services.TryAddSingleton(new SlipSettings());
        return services
            .AddSingleton<CorrectReceipt>()
            .AddSingleton<DispatchReply>()
            .AddSingleton<GiveReceipt>()
            .AddSingleton<GiveReceiptBySlip>()
            .AddSingleton<IssueSlip>()
            .AddSingleton<OrderRehandling>()
            .AddSingleton<PrepareDispatch>()
            .AddSingleton<ReadFeedback>()
            .AddSingleton<ReadReceiptPaper>()
            .AddSingleton<ReadSlip>()
            .AddSingleton<ReadSlipSheet>()
            .AddSingleton<RecordMeeting>()
            .AddSingleton<RecordPublication>()
            .AddSingleton<RemindDelegate>()
            .AddSingleton<SlipKey>()
            .AddSingleton<SlipTokens>();
    }
}
