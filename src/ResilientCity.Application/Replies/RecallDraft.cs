using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Takes a draft back from sign-off to go on editing.</summary>
public sealed record RecallDraftRequest(CaseCommand Case, string? Reason);

/// <inheritdoc cref="RecallDraftRequest"/>
public sealed class RecallDraft(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecallDraftRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RecallDraft(request.Reason, act), ct);
}
