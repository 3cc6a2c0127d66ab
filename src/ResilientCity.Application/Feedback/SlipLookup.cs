using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Feedback;

/// <summary>What a slip is worth when it is opened.</summary>
public enum SlipState
{
    Valid,

    /// <summary>No such slip: mistyped, cut off, or made up.</summary>
    Wrong,

    /// <summary>A newer slip was issued for the same letter.</summary>
    Replaced,

    /// <summary>The receipt has been given, by this slip or otherwise.</summary>
    Used,

    /// <summary>The letter is not waiting for a receipt any more.</summary>
    Closed,
    Expired,
}

/// <summary>A slip as found, with its case and round where the token is genuine.</summary>
internal sealed record FoundSlip(SlipState State, CaseFile? Case, HandlingRound? Round, ReceiptSlip? Slip)
{
    public static FoundSlip Wrong { get; } = new(SlipState.Wrong, null, null, null);
}

internal static class SlipLookup
{
    /// <summary>Nobody yet: holding the token is the right to see its letter, and only that.</summary>
    public static Actor Bearer { get; } = new() { Kind = ActorKind.SlipHolder, Name = "" };

    public static async Task<FoundSlip> FindSlipAsync(this ReadScope scope, string token, SlipTokens tokens)
    {
        if (SlipTokens.IdOf(token) is not { } id
            || await scope.Db.Set<ReceiptSlip>().AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, scope.Ct) is not { } known)
        {
            return FoundSlip.Wrong;
        }

        if (!tokens.IsOf(token, id, known.Generation))
        {
            return Enumerable.Range(1, known.Generation - 1).Any(former => tokens.IsOf(token, id, former))
                ? FoundSlip.Wrong with { State = SlipState.Replaced }
                : FoundSlip.Wrong;
        }

        var found = await scope.Db.Cases.WholeCase().FirstAsync(one => one.Rounds.Any(round => round.Slips.Any(slip => slip.Id == id)), scope.Ct);
        var round = found.Rounds.Single(one => one.Slips.Any(slip => slip.Id == id));
        var slip = round.Slips.Single(one => one.Id == id);
        return new FoundSlip(StateOf(found, round, slip, scope.Today), found, round, slip);
    }

    private static SlipState StateOf(CaseFile found, HandlingRound round, ReceiptSlip slip, DateOnly today)
    {
        if (round.CurrentReceipt is not null)
        {
            return SlipState.Used;
        }

        if (found.Stage is not CaseStage.Replied || round.Number != found.CurrentRoundNumber)
        {
            return SlipState.Closed;
        }

        return slip.ExpiresOn < today ? SlipState.Expired : SlipState.Valid;
    }
}
