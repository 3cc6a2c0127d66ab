using System.Collections.Concurrent;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Web.Replies.Batch;

/// <summary>Makes letters for many beside the pages that ask for them, at most two batches at a time: each keeps a processor busy.</summary>
public sealed class LetterBatches(ExportJointLetters joint, ExportCoHandlerCopies copies) : IDisposable
{
    private const int AtOnce = 2;

    private readonly ConcurrentDictionary<string, LetterBatch> running = [];
    private readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>Starts at once, or when a place is free; the caller disposes of the batch.</summary>
    public LetterBatch Start(LetterBatchRequest request, Actor actor)
    {
        var batch = new LetterBatch(request, actor, one => running.TryRemove(one.Token, out _));
        running[batch.Token] = batch;
        batch.Work = Task.Run(() => MakeAsync(batch, actor), CancellationToken.None);
        return batch;
    }

    /// <summary>A finished batch, for the person who started it and nobody else.</summary>
    public LetterBatch? Find(string token, AccountId? owner) =>
        owner is not null && running.TryGetValue(token, out var batch) && batch.Owner == owner && batch.IsReady ? batch : null;

    public void Dispose()
    {
        foreach (var batch in running.Values)
        {
            batch.Dispose();
        }

        places.Dispose();
    }

    private async Task<Outcome<MadeLetters>> MakeAsync(LetterBatch batch, Actor actor)
    {
        await places.WaitAsync(batch.Stopping);
        try
        {
            await using var file = new FileStream(batch.Path, FileMode.Create, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true);
            var (id, round, kind, form) = batch.Request;
            var progress = new Told(batch);
            return kind is LetterBatchKind.Delegates
                ? await joint.ExecuteAsync(id, round, form, file, progress, actor, batch.Stopping)
                : await copies.ExecuteAsync(id, round, form, file, progress, actor, batch.Stopping);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>Tells at once: <see cref="Progress{T}"/> would tell later, and perhaps out of order.</summary>
    private sealed class Told(LetterBatch batch) : IProgress<LettersDone>
    {
        public void Report(LettersDone value) => batch.Report(value);
    }
}
