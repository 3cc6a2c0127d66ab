using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Attachments;

/// <summary>What a sweep took away.</summary>
public sealed record Swept(int Attachments, int Files);

/// <summary>
/// Takes away, after a grace time, what was uploaded and never claimed by an act, and content that no attachment names. What a case has is never touched.
/// It works under the store's write lock, so that no upload comes in between.
/// </summary>
public sealed class SweepAttachments(CaseStore store, ContentFolder contents)
{
    public static readonly TimeSpan Grace = TimeSpan.FromDays(2);

    public async Task<Outcome<Swept>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        if (actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound(); // no person's act
        }

        var unclaimed = await store.WriteAsync<int>(actor, Guid.NewGuid(), ForgetUnclaimedAsync, ct);
        if (!unclaimed.IsDone)
        {
            return unclaimed.Refusal!; // not done
        }

        // Apart from the rows, so that no content goes whose row a failed commit would bring back.
        var files = await store.WriteAsync<int>(actor, Guid.NewGuid(), DeleteUnnamedAsync, ct);
        return files.IsDone ? new Swept(unclaimed.Value, files.Value) : files.Refusal!; // not done
    }

    private static async Task<Outcome<int>> ForgetUnclaimedAsync(WriteScope scope)
    {
        var before = scope.Now - Grace;
        return await scope.Db.Attachments.Where(one => one.CaseId == null && one.AgencyId == null && one.UploadedAt < before).ExecuteDeleteAsync(scope.Ct);
    }

    private async Task<Outcome<int>> DeleteUnnamedAsync(WriteScope scope)
    {
        var before = scope.Now - Grace;
        var named = await scope.Db.Attachments.Select(one => one.Sha256).Distinct().ToHashSetAsync(scope.Ct);
        var orphans = contents.List()
            .Where(one => one.WrittenAt < before && (one.Sha256 is null || !named.Contains(one.Sha256)))
            .ToList();
        orphans.ForEach(one => File.Delete(one.Path));
        return orphans.Count;
    }
}
