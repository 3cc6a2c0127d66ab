using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Deadlines;

/// <summary>The assigning office does not consent: the date stays.</summary>
public sealed record RefuseExtensionRequest(CaseCommand Case, ExtensionId Extension, string Reason);

/// <inheritdoc cref="RefuseExtensionRequest"/>
public sealed class RefuseExtension(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RefuseExtensionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RefuseExtension(request.Extension, request.Reason, act), ct);
}
