using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Feedback;

/// <summary>Corrects a receipt that was transcribed wrongly; the former one stays visible, with the reason.</summary>
public sealed record CorrectReceiptRequest(CaseCommand Case, IReadOnlyList<GivenAnswer> Answers, string? Opinion, string? Name, string Reason);

/// <inheritdoc cref="CorrectReceiptRequest"/>
public sealed class CorrectReceipt(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(CorrectReceiptRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.Case.CommandId,
            scope => scope.OnReceiptAsync(
                request.Case,
                request.Answers,
                request.Opinion,
                request.Name,
                CaseAction.CorrectReceipt,
                (one, entry, act) => one.CorrectReceipt(entry, request.Reason, act)),
            ct);
}
