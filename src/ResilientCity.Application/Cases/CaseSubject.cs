using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Cases;

/// <summary>The case that is being shown, in which round, to whom.</summary>
internal sealed record CaseSubject(CaseFile Case, HandlingRound Round, CaseAudience Audience, CaseNames Names, ReadScope Scope)
{
    public bool IsHandling => Audience is CaseAudience.Handling;

    /// <summary>The lead agency or an office.</summary>
    public bool IsInside => Audience is CaseAudience.Handling or CaseAudience.Oversight;

    public DistributionPart? Distribution() => IsInside
        ? new DistributionPart(Case.DivisionId, Names.Division(Case.DivisionId), Case.OfficerId, Names.Account(Case.OfficerId), Round.InnerDueOn)
        : null;

    public RoundLine LineOf(HandlingRound round) => new()
    {
        Number = round.Number,
        Cause = round.Cause,
        IsCurrent = round.Number == Case.CurrentRoundNumber,
        StartedOn = round.StartedOn,
        StartIsAssumed = round.StartIsAssumed,
        OrderReason = round.OrderReason,
        AcceptedOn = round.AcceptedOn,
        RepliedOn = round.RepliedOn,
        RemindedOn = round.RemindedOn,
    };

    public async Task<ProposalPart> ProposalAsync()
    {
        var proposal = Case.Proposal;
        var session = await Scope.Db.Sessions.FirstAsync(one => one.Id == proposal.SessionId, Scope.Ct);
        return new ProposalPart
        {
            Kind = proposal.Kind,
            Number = proposal.Number,
            Title = proposal.Title,
            Congress = session.Congress,
            Session = session.Session,
            Year = session.Year,
            Text = proposal.Text,
            Topic = proposal.Topic,
            ReceivedOn = proposal.ReceivedOn,
            ConsentsToPublication = proposal.ConsentsToPublication,
            IsClassifiedPlaceholder = proposal.IsClassifiedPlaceholder,
            Delegates = [.. proposal.Delegates.OrderBy(one => one.Order).Select(one => new DelegateLine(one.DelegateId, one.Name, Names.Delegation(one.DelegateId), one.IsLead))],
            MaySetText = proposal.Text is null && !proposal.IsClassifiedPlaceholder && SetProposalText.MayRegister(Scope.Actor, Case),
        };
    }
}

/// <summary>What a round's draft says, with the label of its rule set; a scheme that is not there any more leaves the code.</summary>
internal static class DraftChoices
{
    public static RuleChoice? MarkOf(this RuleSet set, ReplyDraft draft)
    {
        if (draft.MarkCode is not { } code)
        {
            return null;
        }

        var scheme = draft.MarkScheme is { } named ? set.MarkScheme(named) : set.DefaultMarkScheme;
        return new RuleChoice(code, scheme?.Mark(code)?.Label ?? new RuleLabel(code, code));
    }

    public static RuleChoice? PublicityOf(this RuleSet set, ReplyDraft draft) =>
        draft.PublicityCode is { } code ? new RuleChoice(code, set.Publicity(code)?.Label ?? new RuleLabel(code, code)) : null;
}
