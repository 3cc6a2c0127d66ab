using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>The finished letter of a handling.</summary>
/// <param name="Current">The one that counts; null while there is none, and for whoever may not see it yet.</param>
/// <param name="Former">Those before it, the newest first; for the lead agency only.</param>
public sealed record FinishedLetterView(FinishedLine? Current, IReadOnlyList<FinishedLine> Former)
{
    /// <summary>The reader may answer for it.</summary>
    public bool MayDecide { get; init; }

    /// <summary>The reader may open the text again, to be signed anew.</summary>
    public bool MaySignAgain { get; init; }
}

/// <summary>A finished letter and what is known of it; those outside the lead agency get the file alone.</summary>
public sealed record FinishedLine(AttachmentId File, string FileName)
{
    public FinishedComparison? Comparison { get; init; }

    /// <summary>Null where nothing differs or nothing was compared.</summary>
    public ComparedFinish? Compared { get; init; }

    public string? AttachedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? AttachedAt { get; init; }

    public FinishedDecision? Decision { get; init; }

    public string? DecidedBy { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; init; }

    public string? Reason { get; init; }

    public bool IsSettled { get; init; }
}

/// <summary>
/// Reads the finished letter: the lead agency all of it; whoever may read the letter, the file, once somebody answers for it.
/// </summary>
public sealed class ReadFinishedLetter(CaseStore store)
{
    /// <param name="id">The case.</param>
    /// <param name="roundNumber">The handling.</param>
    /// <param name="actor">Who reads.</param>
    /// <param name="ct">Stops the read.</param>
    public Task<Outcome<FinishedLetterView>> ExecuteAsync(CaseId id, int roundNumber, Actor actor, CancellationToken ct) =>
        store.ReadAsync<FinishedLetterView>(
            actor,
            async scope => await scope.FindCaseAsync(id) is { } one && one.Rounds.FirstOrDefault(round => round.Number == roundNumber) is { } round
                ? View(one, round, scope)
                : new NotFound(),
            ct);

    private static FinishedLetterView View(CaseFile one, HandlingRound round, ReadScope scope)
    {
        var current = round.CurrentFinished;
        if (one.AudienceOf(scope.Actor) is not CaseAudience.Handling)
        {
            return new FinishedLetterView(current is not null && one.MayOpenFinished(current.File, scope.Actor) ? new FinishedLine(current.File, current.FileName) : null, []);
        }

        var isCurrentRound = round.Number == one.CurrentRoundNumber;
        return new FinishedLetterView(current is null ? null : Whole(current), [.. round.FinishedFiles.Reverse().Where(file => file != current).Select(Whole)])
        {
            MayDecide = isCurrentRound && one.MayDo(scope.Actor, CaseAction.DecideFinished),
            MaySignAgain = isCurrentRound && one.MayDo(scope.Actor, CaseAction.ReopenDraft),
        };
    }

    private static FinishedLine Whole(FinishedFile file) => new(file.File, file.FileName)
    {
        Comparison = file.Comparison,
        Compared = ComparedFinishJson.Read(file.DifferencesJson),
        AttachedBy = file.AttachedBy,
        AttachedAt = file.AttachedAt,
        Decision = file.Decision,
        DecidedBy = file.DecidedBy,
        DecidedAt = file.DecidedAt,
        Reason = file.Reason,
        IsSettled = file.IsSettled,
    };
}
