using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Approves the open step of the sign-off; with a basis, records an approval given on paper.</summary>
public sealed record ApproveStepRequest(CaseCommand Case, string? Comment, string? OnPaperBy);

/// <inheritdoc cref="ApproveStepRequest"/>
public sealed class ApproveStep(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ApproveStepRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ApproveStep(request.Comment, request.OnPaperBy, act), ct);
}
