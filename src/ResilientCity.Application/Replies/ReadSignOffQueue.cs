using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>A reply in sign-off.</summary>
public sealed record SignOffQueueRow(
    CaseId CaseId,
    string Number,
    string Title,
    string LeadAgency,
    string Step,
    SignOffStepKind StepKind,
    DateTime? Since,
    DateOnly? DueOn,
    string? Mark,
    int Round);

/// <param name="Mine">What waits for this person's own step, the most urgent first.</param>
/// <param name="Others">What the person's agency leads and waits for others.</param>
public sealed record SignOffQueue(IReadOnlyList<SignOffQueueRow> Mine, IReadOnlyList<SignOffQueueRow> Others);

/// <inheritdoc cref="SignOffQueue"/>
public sealed class ReadSignOffQueue(CaseStore store)
{
    public Task<Outcome<SignOffQueue>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<SignOffQueue>(
            actor,
            async scope =>
            {
                var mine = await RowsAsync(scope, scope.VisibleCases.Where(IsWaitingFor(scope.Actor)));
                var seen = mine.Select(row => row.CaseId).ToHashSet();
                var own = scope.Actor.Is(Role.Liaison) || scope.Actor.Is(Role.Officer)
                    ? await RowsAsync(scope, scope.VisibleCases.Where(one => one.LeadAgencyId == scope.Actor.AgencyId))
                    : [];
                return new SignOffQueue(mine, [.. own.Where(row => !seen.Contains(row.CaseId))]);
            },
            ct);

    /// <summary>The same rule as the step's own: the person named in it, the deputy of a head, or the co-handler's liaison for its countersign.</summary>
    internal static Expression<Func<CaseFile, bool>> IsWaitingFor(Actor actor)
    {
        var (account, agency) = (actor.AccountId, actor.Is(Role.Liaison) ? actor.AgencyId : null);
        var heads = actor.Powers.Select(power => (AccountId?)power.HeadId).ToList();
        return one => one.Rounds.Any(round => round.Number == one.CurrentRoundNumber && round.Steps.Any(step =>
            step.State == SignOffStepState.Open
            && (step.Kind == SignOffStepKind.Countersign
                ? step.AgencyId != null && step.AgencyId == agency
                : step.AccountId != null
                    && (step.AccountId == account || (step.Kind == SignOffStepKind.SignOff && one.LeadAgencyId == actor.AgencyId && heads.Contains(step.AccountId))))));
    }

    internal static async Task<List<SignOffQueueRow>> RowsAsync(ReadScope scope, IQueryable<CaseFile> cases)
    {
        var rows = await (
            from one in cases
            where one.Stage == CaseStage.InSignOff
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            from step in round.Steps
            where step.State == SignOffStepState.Open
            join agency in scope.Db.Agencies on one.LeadAgencyId equals agency.Id
            select new SignOffQueueRow(
                one.Id,
                one.Proposal.Number,
                one.Proposal.Title,
                agency.ShortName,
                step.Label,
                step.Kind,
                step.OpenedAt,
                round.DrivingDueOn,
                round.Draft.MarkCode,
                round.Number)).ToListAsync(scope.Ct);
        return [.. rows.OrderBy(row => row.DueOn ?? DateOnly.MaxValue).ThenBy(row => row.Since).ThenBy(row => row.CaseId.Value)];
    }
}
