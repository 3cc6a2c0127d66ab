using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>Records where and when the reply was posted, and who reviewed it.</summary>
public sealed record RecordPublicationRequest(CaseCommand Case, DateOnly PostedOn, string Address, string Reviewer);

/// <inheritdoc cref="RecordPublicationRequest"/>
public sealed class RecordPublication(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecordPublicationRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.RecordPublication(new Publication(request.PostedOn, request.Address, request.Reviewer), act), ct);
}
