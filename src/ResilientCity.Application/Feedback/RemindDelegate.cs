using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Feedback;

/// <summary>Reminds the delegate of the receipt.</summary>
public sealed record RemindDelegateRequest(CaseCommand Case, string? Note);

/// <inheritdoc cref="RemindDelegateRequest"/>
public sealed class RemindDelegate(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RemindDelegateRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RemindDelegate(request.Note, act), ct);
}
