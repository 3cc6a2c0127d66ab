using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

internal static class CommitmentPages
{
    /// <summary>The promises' part of the case page.</summary>
    public static IServiceCollection AddCommitmentPages(this IServiceCollection services) => services
        .AddSingleton(new CasePart
        {
            Key = "commitments",
            Order = 65,
            Title = _ => CommitmentsText.Tab,
            Component = typeof(CommitmentsPart),
            IsShown = view => view.May(CaseAction.TakeCommitment) || view.Round.RepliedOn is not null,
        });
}
