using ResilientCity.Application.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies.Batch;

namespace ResilientCity.Web.Replies;

public static class RepliesPages
{
    /// <summary>The reply's pages, its dialogs on the case page, and the keeping of idle drafts.</summary>
    public static IServiceCollection AddReplyPages(this IServiceCollection services) => services
        .AddScoped<AskActs>()
        .AddScoped<DraftActs>()
        .AddScoped<MendActs>()
        .AddScoped<SignOffActs>()
        .AddSingleton<LetterBatches>()
        .AddScoped<ICaseActionHandler, ReplyActionHandler>()
        .AddSingleton(new CasePart { Key = "reply", Order = 40, Title = _ => ReplyText.Tab_Reply, Component = typeof(ReplyPart), IsShown = one => one.Audience is not CaseAudience.Former })
        .AddSingleton(new CasePart
        {
            Key = "signoff",
            Order = 50,
            Title = _ => ReplyText.Tab_SignOff,
            Component = typeof(SignOffPart),
            IsShown = one => one.IsCurrentRound && one.Audience is CaseAudience.Handling or CaseAudience.CoHandling,
        })
        .AddHostedService<IdleVersionsWorker>();
}
