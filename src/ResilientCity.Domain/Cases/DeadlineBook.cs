using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Cases;

/// <summary>The rules and the calendar that a round's deadlines are computed with.</summary>
/// <param name="Limits">The rule set's limits.</param>
/// <param name="Calendar">Working days.</param>
/// <param name="PublishedAs">Codes of the publicity choices under which a reply is posted; a letter with another has no limit for it.</param>
public sealed record DeadlineRules(
    IReadOnlyDictionary<DeadlineKind, LimitRule> Limits,
    WorkingCalendar Calendar,
    IReadOnlySet<string> PublishedAs);

/// <summary>
/// Computes a round's deadlines from its facts: the legal ones, the notice's and the agency's own, and each co-handler's. Always
/// from scratch, so that two clocks can never stand beside each other.
/// </summary>
internal sealed class DeadlineBook(CaseFile caseFile, DeadlineRules rules)
{
    private readonly HandlingRound round = caseFile.Round;

    public IEnumerable<RoundDeadline> Compute()
    {
        if (round.StartedOn is not { } start)
        {
            return [];
        }

        var replyKind = round.Number == 1 ? DeadlineKind.Reply : DeadlineKind.Rehandling;
        List<RoundDeadline?> all =
        [
            Legal(replyKind, start, round.RepliedOn),
            Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, round.NoticeDueOn),
            Set(DeadlineKind.InnerDate, StartEvent.SetByAgency, round.InnerDueOn),
            .. round.Opinions.Select(opinion => OfOpinion(opinion, start)),
            round.RepliedOn is { } replied ? Legal(DeadlineKind.Receipt, replied, round.CurrentReceipt?.GivenOn) : null,
            round.RepliedOn is { } sent && round.Draft.PublicityCode is { } publicity && rules.PublishedAs.Contains(publicity) ? Legal(DeadlineKind.Publication, sent, round.Publication?.PostedOn) : null,
        ];
        if (round.Number == 1)
        {
            all.Add(Legal(DeadlineKind.FirstContact, caseFile.Proposal.ReceivedOn ?? start, round.FirstContactOn));
            all.Add(Legal(DeadlineKind.ReassignmentRequest, round.LeadSince ?? start, Asked ?? round.AcceptedOn));
        }

        if (round.Reassignments is [.., var request])
        {
            all.Add(Legal(DeadlineKind.ReassignmentDecision, request.AskedOn, request.DecidedOn));
        }

        return all.OfType<RoundDeadline>();
    }

    /// <summary>The day on which the present lead agency asked for another unit.</summary>
    private DateOnly? Asked => round.Reassignments.LastOrDefault(one => one.AgencyId == caseFile.LeadAgencyId)?.AskedOn;

    private RoundDeadline? OfOpinion(CoHandling.CoHandlingOpinion opinion, DateOnly start) =>
        opinion.ReturnedOn is { } asked
            ? Legal(DeadlineKind.OpinionRedo, asked, opinion.IsGiven ? opinion.GivenOn : null, opinion.AgencyId)
            : Legal(DeadlineKind.CoHandlingOpinion, opinion.AssignedOn ?? start, opinion.GivenOn, opinion.AgencyId);

    private RoundDeadline? Legal(DeadlineKind kind, DateOnly start, DateOnly? metOn, AgencyId? agency = null) =>
        rules.Limits.TryGetValue(kind, out var rule)
            ? new RoundDeadline(Extended(DeadlineCalculator.Calculate(rule, start, rules.Calendar), agency ?? caseFile.LeadAgencyId), agency, metOn)
            : null;

    /// <summary>The latest extension in effect that this agency has for this clock.</summary>
    private Deadline Extended(Deadline deadline, AgencyId agency) =>
        round.Extensions.Where(one => one.State is ExtensionState.InEffect && one.IsOf(deadline.Kind, agency, deadline.StartDate)).MaxBy(one => one.Until) is { } last
            ? deadline.ExtendedTo(last.Until, last.DecidedOn ?? last.AskedOn)
            : deadline;

    private RoundDeadline? Set(DeadlineKind kind, StartEvent setBy, DateOnly? dueOn) =>
        dueOn is { } due && round.StartedOn is { } start && due >= start
            ? new RoundDeadline(Deadline.Set(kind, setBy, start, due), null, round.RepliedOn)
            : null;
}
