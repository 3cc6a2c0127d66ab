using ResilientCity.Web.Cases.Parts;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

public static class CasePageServices
{
    /// <summary>The case page with its own parts and dialogs; other slices bring theirs.</summary>
    public static IServiceCollection AddCasePage(this IServiceCollection services) => services
        .AddSingleton(new CasePart { Key = "proposal", Order = 10, Title = _ => CasePageText.Tab_Proposal, Component = typeof(ProposalPanel) })
        .AddSingleton(new CasePart { Key = "history", Order = 90, Title = _ => CasePageText.Tab_History, Component = typeof(HistoryPanel) });
}
