using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>The holder of a slip answers: the delegate's own act, without an account.</summary>
public sealed record GiveReceiptBySlipRequest(Guid CommandId, string Token, IReadOnlyList<GivenAnswer> Answers, string? Opinion, string? Name);

/// <summary>The slip does not answer any more, or never did.</summary>
public sealed record SlipNotValid(SlipState State) : Refusal;

/// <inheritdoc cref="GiveReceiptBySlipRequest"/>
public sealed class GiveReceiptBySlip(CaseStore store, SlipTokens tokens)
{
    public Task<Outcome<Done>> ExecuteAsync(GiveReceiptBySlipRequest request, CancellationToken ct) =>
        store.WriteAsync<Done>(SlipLookup.Bearer, request.CommandId, scope => GiveAsync(request, scope), ct);

    private async Task<Outcome<Done>> GiveAsync(GiveReceiptBySlipRequest request, WriteScope scope)
    {
        var found = await scope.FindSlipAsync(request.Token, tokens);
        if (found is not { State: SlipState.Valid, Case: { } one, Round: { } round, Slip: { } slip })
        {
            return new SlipNotValid(found.State);
        }

        var entry = scope.ReadReceipt(one, round, request.Answers, request.Opinion, request.Name);
        if (!entry.IsDone)
        {
            return entry.Refusal!; // not done
        }

        var act = new Act(Actor.SlipHolder(slip.DelegateId, entry.Value.DelegateName), scope.Today, scope.Now, scope.Today);
        return one.GiveReceipt(entry.Value, act) is { } refusal ? refusal : Done.Instance;
    }
}
