using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Feedback;

/// <summary>A slip as its holder sees it. The letter comes only with a valid one; the others say what became of them.</summary>
public sealed record SlipView(SlipState State, ReceiptPaper? Paper, string? Office, DateOnly? ExpiresOn, DateOnly? GivenOn);

/// <summary>Opens a slip. Opening changes nothing, however often and by whomever: messengers look at links before people do.</summary>
public sealed class ReadSlip(CaseStore store, SlipTokens tokens)
{
    public Task<Outcome<SlipView>> ExecuteAsync(string token, CancellationToken ct) =>
        store.ReadAsync(SlipLookup.Bearer, scope => ReadAsync(token, scope), ct);

    private async Task<Outcome<SlipView>> ReadAsync(string token, ReadScope scope)
    {
        var found = await scope.FindSlipAsync(token, tokens);
        if (found is not { Case: { } one, Round: { } round, Slip: { } slip })
        {
            return new SlipView(found.State, null, null, null, null);
        }

        var paper = await scope.ReceiptPaperAsync(one, round);
        return new SlipView(
            found.State,
            found.State is SlipState.Valid ? paper : null,
            paper?.Office,
            slip.ExpiresOn,
            round.CurrentReceipt?.GivenOn);
    }
}
