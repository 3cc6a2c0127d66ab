using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Returns a reply with a reason to the draft or to an earlier step; with a basis, records a return made on paper.</summary>
public sealed record ReturnReplyRequest(CaseCommand Case, int? ToStepOrder, string Reason, string? OnPaperBy = null);

/// <inheritdoc cref="ReturnReplyRequest"/>
public sealed class ReturnReply(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReturnReplyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.ReturnReply(request.ToStepOrder, request.Reason, request.OnPaperBy, act), ct);
}
