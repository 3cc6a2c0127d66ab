using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;

namespace ResilientCity.Web.Replies.Batch;

/// <summary>To whom the letters of one batch go.</summary>
public enum LetterBatchKind
{
    /// <summary>A letter for each delegate of a joint proposal.</summary>
    Delegates,

    /// <summary>A copy for each co-handling agency.</summary>
    CoHandlers,
}

/// <param name="CaseId">The case.</param>
/// <param name="Round">The handling that the letter belongs to.</param>
/// <param name="Kind">For whom.</param>
/// <param name="Form">Single files or one to print.</param>
public sealed record LetterBatchRequest(CaseId CaseId, int Round, LetterBatchKind Kind, LetterBundleForm Form);

/// <summary>
/// Letters being made for somebody, and the file of them once they are. The file lives as long as the batch: its owner disposes of it.
/// </summary>
public sealed class LetterBatch : IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Action<LetterBatch> forget;

    internal LetterBatch(LetterBatchRequest request, Actor actor, Action<LetterBatch> forget)
    {
        (Request, Owner, this.forget) = (request, actor.AccountId, forget);
        Path = System.IO.Path.GetTempFileName();
    }

    /// <summary>After each letter, on whatever thread made it.</summary>
    public event Action? Progressed;

    public string Token { get; } = Guid.NewGuid().ToString("N");

    public LetterBatchRequest Request { get; }

    public AccountId? Owner { get; }

    public LettersDone Progress { get; private set; }

    /// <summary>Ends with what was made or why not; cancelled by <see cref="Cancel"/>.</summary>
    public Task<Outcome<MadeLetters>> Work { get; internal set; } = Task.FromCanceled<Outcome<MadeLetters>>(new CancellationToken(canceled: true));

    /// <summary>All letters are in the file.</summary>
    public bool IsReady => Work is { IsCompletedSuccessfully: true, Result.IsDone: true };

    internal string Path { get; }

    internal CancellationToken Stopping => stop.Token;

    /// <summary>The file, to be sent.</summary>
    internal Stream Read() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 64 * 1024, useAsync: true);

    public void Cancel() => stop.Cancel();

    /// <summary>Stops the work and removes the file; a download that has begun goes on.</summary>
    public void Dispose()
    {
        stop.Cancel();
        forget(this);
        Work.ContinueWith(_ => Clear(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    internal void Report(LettersDone done)
    {
        Progress = done;
        Progressed?.Invoke();
    }

    private void Clear()
    {
        File.Delete(Path);
        stop.Dispose();
    }
}
