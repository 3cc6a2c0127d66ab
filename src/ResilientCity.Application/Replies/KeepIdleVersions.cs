using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>Keeps a version of every draft that has lain still for ten minutes since its last change.</summary>
public sealed class KeepIdleVersions(CaseStore store)
{
    public static readonly TimeSpan IdleAfter = TimeSpan.FromMinutes(10);

    // Changed back to the latest version's words, a draft has nothing to keep: after this time it is no longer looked at.
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(7);

    /// <summary>How many drafts were looked at.</summary>
    public async Task<int> ExecuteAsync(CancellationToken ct)
    {
        var idle = await store.ReadAsync<List<CaseId>>(Actor.Job, async scope => await FindIdleAsync(scope), ct);
        foreach (var id in idle.Value)
        {
            await store.WriteAsync<Done>(Actor.Job, Guid.NewGuid(), scope => KeepAsync(scope, id), ct);
        }

        return idle.Value.Count;
    }

    private static Task<List<CaseId>> FindIdleAsync(ReadScope scope)
    {
        var (stillSince, notBefore) = (scope.Now - IdleAfter, scope.Now - LookBack);
        return scope.VisibleCases
            .Where(one => one.Stage == CaseStage.InHandling && one.Rounds.Any(round =>
                round.Number == one.CurrentRoundNumber
                && round.Draft.LastChangedAt <= stillSince
                && round.Draft.LastChangedAt >= notBefore
                && !round.Versions.Any(version => version.KeptAt >= round.Draft.LastChangedAt)))
            .Select(one => one.Id)
            .ToListAsync(scope.Ct);
    }

    private static async Task<Outcome<Done>> KeepAsync(WriteScope scope, CaseId id)
    {
        if (await scope.FindCaseAsync(id) is not { } one)
        {
            return new NotFound();
        }

        var movedMeanwhile = one.Round.Draft.LastChangedAt > scope.Now - IdleAfter;
        return !movedMeanwhile && await scope.KeepVersionAsync(one, VersionCause.Idle) is { } refusal ? refusal : Done.Instance;
    }
}
