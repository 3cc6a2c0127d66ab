using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Deadlines;

/// <summary>The assigning office consents: the agency's date moves.</summary>
public sealed record ConsentExtensionRequest(CaseCommand Case, ExtensionId Extension);

/// <inheritdoc cref="ConsentExtensionRequest"/>
public sealed class ConsentExtension(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ConsentExtensionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ConsentExtension(request.Extension, act), ct);
}
