using ResilientCity.Application.Cases;
using ResilientCity.Web.Cases.Dialogs;
using ResilientCity.Web.Cases.Parts;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

public static class CasePageServices
{
    /// <summary>The case page with its own parts and dialogs; other slices bring theirs.</summary>
    public static IServiceCollection AddCasePage(this IServiceCollection services) => services
        .AddSingleton<ICaseActionHandler, CaseDialogs>()
        .AddSingleton(new CasePart { Key = "proposal", Order = 10, Title = _ => CasePageText.Tab_Proposal, Component = typeof(ProposalPanel) })
        .AddSingleton(new CasePart
        {
            Key = "consultations",
            Order = 20,
            Title = view => Text.Format(CasePageText.Tab_Consultations, view.Consultations.Count),
            Component = typeof(ConsultationsPanel),
            IsShown = IsInside,
        })
        .AddSingleton(new CasePart
        {
            Key = "opinions",
            Order = 30,
            Title = OpinionsTitle,
            Component = typeof(OpinionsPanel),
            IsShown = view => view.Audience is CaseAudience.CoHandling || (IsInside(view) && view.CoHandlers.Count + view.ReleasedOpinions.Count > 0),
        })
        .AddSingleton(new CasePart { Key = "offices", Order = 35, Title = _ => CasePageText.Tab_Offices, Component = typeof(OfficesPanel), IsShown = HasOffices })
        .AddSingleton(new CasePart { Key = "rounds", Order = 65, Title = _ => RoundsText.Tab, Component = typeof(RoundsPanel), IsShown = view => view.Rounds.Count > 1 })
        .AddSingleton(new CasePart { Key = "history", Order = 90, Title = _ => CasePageText.Tab_History, Component = typeof(HistoryPanel) });

    private static bool IsInside(CaseView view) => view.Audience is CaseAudience.Handling or CaseAudience.Oversight;

    private static bool HasOffices(CaseView view) =>
        view.Separate.Count > 0 || view.Merged.Count > 0 || view.Reassignments.Count > 0 || view.Disagreements.Count > 0 || view.FormerParties.Count > 0;

    private static string OpinionsTitle(CaseView view) => view.Audience is CaseAudience.CoHandling
        ? CasePageText.Tab_OwnOpinion
        : Text.Format(CasePageText.Tab_Opinions, view.Opinions.Count(one => one.IsGiven), view.Opinions.Count);
}
