using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Reminders;

/// <summary>The reminder slips (催办单) of some cases, one a page; cases for which the reader has none to send are left out.</summary>
public sealed record ReadReminderSlipsRequest(IReadOnlyList<CaseId> CaseIds);

/// <summary>One slip: from whom, to whom, about which case, what is owed and since when, and how often it was chased.</summary>
public sealed record ReminderSlip
{
    public required CaseId CaseId { get; init; }

    public required ProposalKind Kind { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required bool IsClassified { get; init; }

    public required string Congress { get; init; }

    /// <summary>Null between sessions.</summary>
    public string? Session { get; init; }

    public required int Year { get; init; }

    /// <summary>The lead first.</summary>
    public required IReadOnlyList<string> Delegates { get; init; }

    /// <summary>Who sends it, by full name; the person's own name where he belongs to no agency.</summary>
    public required string From { get; init; }

    public string? FromPhone { get; init; }

    public required string To { get; init; }

    public required string LeadAgency { get; init; }

    public DateOnly? AssignedOn { get; init; }

    public required IReadOnlyList<OwedLine> Owed { get; init; }

    /// <summary>Reminders by hand so far, and the last of them.</summary>
    public required int TimesByHand { get; init; }

    public DateOnly? LastByHand { get; init; }

    /// <summary>Steps of the ladder that went out so far.</summary>
    public required int TimesByItself { get; init; }

    public required DateOnly Today { get; init; }
}

public sealed record OwedLine(DeadlineKind Kind, DateOnly? DueOn, int DaysOverdue, int? WorkingDaysLeft);

/// <inheritdoc cref="ReadReminderSlipsRequest"/>
public sealed class ReadReminderSlips(CaseStore store)
{
    public const int MaxCases = 200;

    private static readonly DeadlineKind[] OfLead = [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate, DeadlineKind.FirstContact];

    public Task<Outcome<IReadOnlyList<ReminderSlip>>> ExecuteAsync(ReadReminderSlipsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<IReadOnlyList<ReminderSlip>>> ReadAsync(ReadReminderSlipsRequest request, ReadScope scope)
    {
        var slips = new List<ReminderSlip>();
        foreach (var id in request.CaseIds.Distinct().Take(MaxCases))
        {
            if (await scope.FindCaseAsync(id) is { } one)
            {
                foreach (var party in SlipParties.Of(one, scope.Actor))
                {
                    slips.Add(await SlipAsync(one, party, scope));
                }
            }
        }

        return slips.Count == 0 ? new NotFound() : slips;
    }

    private static async Task<ReminderSlip> SlipAsync(CaseFile one, AgencyId to, ReadScope scope)
    {
        var from = scope.Actor.AgencyId is { } own ? await AgencyAsync(own, scope) : null;
        var coHandler = to == one.LeadAgencyId ? (AgencyId?)null : to;
        var session = await scope.Db.Sessions.FirstAsync(candidate => candidate.Id == one.Proposal.SessionId, scope.Ct);
        var byHand = one.Round.Reminders.Where(hand => hand.AgencyId == to).ToList();
        var (id, round) = (one.Id, one.CurrentRoundNumber);
        var steps = await scope.Db.SentReminders.Where(row => row.CaseId == id && row.Round == round).ToListAsync(scope.Ct);
        return new ReminderSlip
        {
            CaseId = one.Id,
            Kind = one.Proposal.Kind,
            Number = one.Proposal.Number,
            Title = one.Proposal.Title,
            IsClassified = one.Proposal.IsClassifiedPlaceholder,
            Congress = session.Congress,
            Session = session.Session,
            Year = session.Year,
            Delegates = [.. one.Proposal.Delegates.OrderBy(raised => raised.Order).Select(raised => raised.Name)],
            From = from?.FullName ?? scope.Actor.Name,
            FromPhone = from?.ContactPhone,
            To = (await AgencyAsync(to, scope))!.FullName, // a party of the case
            LeadAgency = (await AgencyAsync(one.LeadAgencyId, scope))!.FullName, // as above
            AssignedOn = one.Round.StartedOn,
            Owed = [.. OwedBy(one, coHandler).Select(date => LineOf(date, scope))],
            TimesByHand = byHand.Count,
            LastByHand = byHand.Count == 0 ? null : byHand.Max(hand => hand.SentOn),
            TimesByItself = steps.Count(row => row.IsSent && row.CoHandler == coHandler && (coHandler is not null || OfLead.Contains(row.Kind))),
            Today = scope.Today,
        };
    }

    /// <summary>What the office may know of; what is not yet in sight is left out, but never everything.</summary>
    private static IEnumerable<RoundDeadline> OwedBy(CaseFile one, AgencyId? coHandler)
    {
        var open = one.Round.Deadlines.Where(date => date.IsOpen && date.AgencyId == coHandler && (coHandler is not null || OfLead.Contains(date.Kind)));
        return open.OrderBy(date => date.DueOn ?? DateOnly.MaxValue).ThenBy(date => date.Kind);
    }

    private static OwedLine LineOf(RoundDeadline date, ReadScope scope) => new(
        date.Kind,
        date.DueOn,
        DueDays.DaysOverdue(date.DueOn, scope.Today),
        date.Deadline.IsOverdue(scope.Today) ? null : date.Deadline.WorkingDaysLeft(scope.Today, scope.Rules.Calendar));

    private static Task<Agency?> AgencyAsync(AgencyId id, ReadScope scope) => scope.Db.Agencies.FirstOrDefaultAsync(agency => agency.Id == id, scope.Ct);
}
