using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>
/// Answers for a finished letter: accepts its differences with a reason, or says that it was read by eye where no program could compare it.
/// </summary>
/// <param name="Case">Which case.</param>
/// <param name="Reason">Required where the text differs.</param>
public sealed record DecideFinishedRequest(CaseCommand Case, string? Reason);

/// <inheritdoc cref="DecideFinishedRequest"/>
public sealed class DecideFinishedLetter(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(DecideFinishedRequest request, Actor actor, CancellationToken ct)
    {
        var reason = string.IsNullOrWhiteSpace(request.Reason) ? null : PlainText.Of(request.Reason).Trim();
        return store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.DecideFinished(reason, act), ct);
    }
}
