using ResilientCity.Domain.Proposals;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

internal static class HouseText
{
    /// <summary>How the house calls its members: 代表, 委员.</summary>
    public static string MemberWord(this ProposalKind kind) => kind is ProposalKind.Proposal ? FeedbackText.Member_Delegate : FeedbackText.Member_Committee;
}
