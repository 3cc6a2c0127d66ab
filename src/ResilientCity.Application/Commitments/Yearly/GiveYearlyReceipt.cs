using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>The second receipt: the delegate's own, or with a basis recorded for him (代录) by the committee office, in the agency's own mode by the liaison.</summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="Key">Which report.</param>
/// <param name="GivenOn">Null for today.</param>
/// <param name="Verdict">What the delegate says of the state of promises.</param>
/// <param name="Opinion">Required with "dissatisfied".</param>
/// <param name="Basis">Set where it is recorded for the delegate.</param>
public sealed record GiveYearlyReceiptRequest(Guid CommandId, YearlyKey Key, DateOnly? GivenOn, Satisfaction Verdict, string? Opinion, RecordingBasis? Basis);

/// <inheritdoc cref="GiveYearlyReceiptRequest"/>
public sealed class GiveYearlyReceipt(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(GiveYearlyReceiptRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            scope => scope.OnYearlyAsync(
                request.Key,
                request.GivenOn,
                request.Basis,
                (report, cases, act) => report.GiveReceipt(cases, request.Verdict, string.IsNullOrWhiteSpace(request.Opinion) ? null : Replies.PlainText.Of(request.Opinion).Trim(), act)),
            ct);
}
