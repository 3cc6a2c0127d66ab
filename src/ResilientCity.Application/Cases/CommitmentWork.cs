using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>What of promises waits for a person: also in cases that are long concluded, which the other rules do not look at.</summary>
internal static class CommitmentWork
{
    public static async Task<IReadOnlyList<(WorklistPart Part, WorkItem Item)>> ReadCommitmentWorkAsync(this ReadScope scope)
    {
        var actor = scope.Actor;
        List<(WorklistPart, WorkItem)> work = [];
        if (actor.AgencyId is not null && (actor.Is(Role.Liaison) || actor.Is(Role.Officer)))
        {
            work.AddRange(await PressingAsync(scope));
        }

        if (actor.AgencyId is not null && actor.Is(Role.Liaison))
        {
            work.AddRange((await KeptAsync(scope)).Select(item => (WorklistPart.Lead, item)));
        }

        work.AddRange((await YearlyAsync(scope)).Select(item => (WorklistPart.Lead, item)));
        return work;
    }

    /// <summary>Promises that the person keeps and whose date is near or past: one line a case.</summary>
    private static async Task<IEnumerable<(WorklistPart, WorkItem)>> PressingAsync(ReadScope scope)
    {
        var (agency, soon) = (scope.Actor.AgencyId!.Value, scope.Rules.SoonUntil(scope.Today)); // asked by the caller
        var found = await scope.VisibleCases.Standing()
            .Where(one => one.Commitment.State == CommitmentState.Open && one.Commitment.DueOn <= soon)
            .Where(one => one.Commitment.OwnerAgencyId == agency || (one.Commitment.OwnerAgencyId == null && one.Case.LeadAgencyId == agency))
            .Select(one => new { one.Case.Id, one.Case.Version, one.Case.OfficerId, one.Case.DivisionId, one.Case.LeadAgencyId, one.Commitment })
            .ToListAsync(scope.Ct);
        var mine = found.Where(one => Keeps(scope.Actor, one.Commitment, one.OfficerId, one.DivisionId)).GroupBy(one => one.Id).ToList();
        var lines = await LinesAsync(scope, [.. mine.Select(group => group.Key)]);
        return mine.Where(group => lines.ContainsKey(group.Key)).Select(group => (
            group.First().LeadAgencyId == agency ? WorklistPart.Lead : WorklistPart.CoHandling,
            lines[group.Key] with
            {
                Task = WorkTask.ReportCommitment,
                Due = DueDate.Of(group.Min(one => one.Commitment.DueOn)!.Value, DeadlineKind.Commitment, scope.Today, scope.Rules), // chosen by it
                About = group.Count().ToString(CultureInfo.InvariantCulture),
                Count = group.Count(),
            }));
    }

    private static bool Keeps(Actor actor, Commitment one, AccountId? officer, DivisionId? division) =>
        actor.Is(Role.Liaison)
        || (one.OwnerOfficerId ?? (one.OwnerDivisionId is null ? officer : null)) == actor.AccountId
        || ((one.OwnerDivisionId ?? (one.OwnerOfficerId is null && officer is null ? division : null)) is { } office && office == actor.DivisionId);

    /// <summary>All promises of a letter that wanted some are kept, and no new mark was proposed.</summary>
    private static async Task<IEnumerable<WorkItem>> KeptAsync(ReadScope scope)
    {
        var agency = scope.Actor.AgencyId!.Value; // asked by the caller
        var codes = scope.Rules.RuleSets.SelectMany(set => set.MarkSchemes).SelectMany(scheme => scheme.Marks).Where(mark => mark.NeedsCommitment).Select(mark => mark.Code).Distinct().ToList();
        var ids = await scope.VisibleCases
            .Where(one => one.LeadAgencyId == agency && one.Stage != CaseStage.Withdrawn && one.LetterMark != null && codes.Contains(one.LetterMark))
            .Where(one => one.KeptMark == null || one.Rounds.Any(round => round.Number > one.KeptMarkRound && round.RepliedOn != null))
            .Where(one => one.Commitments.Any(taken => taken.State == CommitmentState.Done)
                && one.Rounds.Any(round => round.RepliedOn != null && !one.Rounds.Any(later => later.Number > round.Number && later.RepliedOn != null)
                    && one.Commitments.Any(taken => taken.Round == round.Number && taken.State == CommitmentState.Done)
                    && !one.Commitments.Any(taken => taken.Round == round.Number && (taken.State == CommitmentState.Open || taken.State == CommitmentState.NotPossible))))
            .Select(one => one.Id)
            .ToListAsync(scope.Ct);
        return (await LinesAsync(scope, ids)).Values.Select(line => line with { Task = WorkTask.ProposeMark });
    }

    private static async Task<IEnumerable<WorkItem>> YearlyAsync(ReadScope scope)
    {
        var window = scope.Rules.On(scope.Today).CommitmentReport.In(scope.Today.Year);
        List<(YearlyRow Row, WorkTask Task, DueDate? Due)> found = [];
        var rows = await scope.YearlyRowsAsync(scope.Today.Year);
        var toSend = window.First <= scope.Today && scope.Today <= window.Last ? rows.Where(row => row.IsToSend).ToList() : [];
        if (toSend is [var first, ..])
        {
            // One line for all: they are sent together, from one page.
            found.Add((first with { Delegate = string.Join('\n', toSend.Select(row => row.Delegate)) }, WorkTask.SendYearlyReport, DueDate.Of(window.Last, DeadlineKind.CommitmentReport, scope.Today, scope.Rules)));
        }

        foreach (var row in rows)
        {
            var isOwner = scope.Actor.AgencyId == row.AgencyId && scope.Actor.Is(Role.Liaison);
            if (scope.Actor.DelegateId == row.DelegateId && row is { SentOn: not null, Verdict: null, Mode: OperatingMode.WholeProcess })
            {
                found.Add((row, WorkTask.GiveYearlyReceipt, row.ReceiptDue));
            }
            else if (row is { Verdict: Satisfaction.Dissatisfied, HasMet: false } && (row.Mode is OperatingMode.WholeProcess ? scope.Actor.Is(Role.CommitteeOffice) : isOwner))
            {
                found.Add((row, WorkTask.RecordCommitmentMeeting, null));
            }
        }

        var lines = await LinesAsync(scope, [.. found.Select(one => one.Row.FirstCase).Distinct()]);
        return found.Where(one => lines.ContainsKey(one.Row.FirstCase)).Select(one => lines[one.Row.FirstCase] with { Task = one.Task, Due = one.Due, About = one.Row.Delegate });
    }

    private static async Task<Dictionary<CaseId, WorkItem>> LinesAsync(ReadScope scope, List<CaseId> ids)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await scope.VisibleCases.Where(one => ids.Contains(one.Id)).Select(one => new WorkItem
        {
            CaseId = one.Id,
            Number = one.Proposal.Number,
            Title = one.Proposal.Title,
            IsClassified = one.Proposal.IsClassifiedPlaceholder,
            LeadAgency = scope.Db.Agencies.First(agency => agency.Id == one.LeadAgencyId).ShortName,
            Round = one.CurrentRoundNumber,
            Due = null,
            Task = WorkTask.ReportCommitment,
        }).ToListAsync(scope.Ct);
        return found.ToDictionary(one => one.CaseId);
    }
}
