using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>What waits for this person, by urgency, and what he waits for.</summary>
/// <param name="Part">Leading or co-handling; who has only one of them sees that one.</param>
/// <param name="Page">Page of what is to do, from 1.</param>
public sealed record ReadWorklistRequest(WorklistPart Part = WorklistPart.Lead, int Page = 1)
{
    public const int PageSize = 25;
}

/// <inheritdoc cref="ReadWorklistRequest"/>
public sealed class ReadWorklist(CaseStore store)
{
    private static readonly CaseStage[] Open =
    [
        CaseStage.Registered, CaseStage.Assigned, CaseStage.ReassignmentRequested, CaseStage.InHandling, CaseStage.InSignOff,
        CaseStage.SignedOff, CaseStage.Numbered, CaseStage.Replied,
    ];

    public Task<Outcome<Worklist>> ExecuteAsync(ReadWorklistRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<Worklist>(
            actor,
            async scope =>
            {
                var glances = await scope.ReadGlancesAsync(ThatMayWait(scope));
                var rules = new WorkRules(scope.Actor, scope.Today, scope.Rules);
                var officers = await OfficersAsync(scope, glances);
                var leads = glances.Where(one => !IsCoHandled(one, scope.Actor)).ToList();
                var coHandled = glances.Where(one => IsCoHandled(one, scope.Actor)).ToList();
                var part = request.Part is WorklistPart.CoHandling ? coHandled : leads;
                var other = request.Part is WorklistPart.CoHandling ? leads : coHandled;
                var otherPart = request.Part is WorklistPart.CoHandling ? WorklistPart.Lead : WorklistPart.CoHandling;
                var promised = await scope.ReadCommitmentWorkAsync();
                var todo = part.SelectMany(one => rules.Todo(one, request.Part)).Concat(promised.Where(one => one.Part == request.Part).Select(one => one.Item)).OrderBy(item => item.Due is null).ThenBy(item => item.Due?.On).ThenBy(item => item.CaseId.Value).ToList();
                var waiting = part.SelectMany(one => rules.Waiting(one, request.Part, officers)).OrderBy(item => item.Since is null).ThenBy(item => item.Since).ToList();
                var pages = Math.Max(1, (todo.Count + ReadWorklistRequest.PageSize - 1) / ReadWorklistRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                return new Worklist(
                    [.. todo.Skip((page - 1) * ReadWorklistRequest.PageSize).Take(ReadWorklistRequest.PageSize)],
                    [.. waiting.Take(ReadWorklistRequest.PageSize)],
                    todo.Count,
                    waiting.Count,
                    other.Sum(one => rules.Todo(one, otherPart).Count()) + promised.Count(one => one.Part == otherPart),
                    HasParts(scope.Actor),
                    page,
                    pages);
            },
            ct);

    /// <summary>The open cases in which something could wait for this kind of person.</summary>
    private static IQueryable<CaseFile> ThatMayWait(ReadScope scope)
    {
        var open = scope.VisibleCases.Where(one => Open.Contains(one.Stage));
        if (scope.Actor.AgencyId is not null && HasParts(scope.Actor))
        {
            var agency = scope.Actor.AgencyId.Value;
            return open.Where(one => one.LeadAgencyId == agency || one.CoHandlers.Any(party => party.AgencyId == agency));
        }

        if (scope.Actor.DelegateId is not null)
        {
            return open;
        }

        // An office hears of what it decides; the rest is on its board.
        var isOffice = scope.Actor.Is(Role.CommitteeOffice) || scope.Actor.Is(Role.GovernmentOffice);
        return open.Where(one => isOffice
            && (one.Stage == CaseStage.Registered || one.Stage == CaseStage.Assigned || one.Stage == CaseStage.ReassignmentRequested
                || one.Rounds.Any(round => round.Number == one.CurrentRoundNumber && round.Extensions.Any(extension => extension.State == ExtensionState.Waiting))
                || one.Rounds.Any(round => round.Number == one.CurrentRoundNumber && round.Disagreements.Any(open => open.State == DisagreementState.Open))
                || (one.Stage == CaseStage.Replied
                    && (one.Verdict != null || one.Rounds.Any(round => round.Number == one.CurrentRoundNumber && round.RemindedOn != null)))));
    }

    private static bool HasParts(Actor actor) =>
        actor.AgencyId is not null && (actor.Is(Role.Liaison) || actor.Is(Role.Officer) || actor.Is(Role.Reviewer) || actor.Is(Role.Head));

    private static bool IsCoHandled(CaseGlance one, Actor actor) => HasParts(actor) && one.LeadAgencyId != actor.AgencyId;

    private static async Task<Dictionary<AccountId, string>> OfficersAsync(ReadScope scope, IReadOnlyList<CaseGlance> glances)
    {
        var ids = glances.Select(one => one.OfficerId?.Value).OfType<int>().Distinct().ToList();
        return await scope.Db.Users.Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => new AccountId(user.Id), user => user.DisplayName, scope.Ct);
    }
}
