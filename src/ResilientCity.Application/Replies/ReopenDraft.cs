using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Opens a signed text again; the sign-off is void from then on.</summary>
public sealed record ReopenDraftRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="ReopenDraftRequest"/>
public sealed class ReopenDraft(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReopenDraftRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ReopenDraft(request.Reason, act), ct);
}
