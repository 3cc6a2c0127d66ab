using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>What this person has looked at, and what changed since.</summary>
internal static class SheetChanges
{
    private static readonly string[] Decisions = [nameof(CaseEventKind.StepApproved), nameof(CaseEventKind.ReplyReturned), nameof(CaseEventKind.ReplySignedOff)];

    /// <summary>Whether this person has opened this version before.</summary>
    public static Task<bool> HasOpenedAsync(ReadScope scope, CaseFile one, DraftVersion version) => scope.Db.SheetLooks.AnyAsync(
        look => look.AccountId == scope.Actor.AccountId && look.CaseId == one.Id && look.Round == one.CurrentRoundNumber && look.Version == version.Number,
        scope.Ct);

    /// <summary>
    /// What changed since the last other version that this person opened, approved, returned or signed; null at a first look. Opening the newest
    /// version again keeps the comparison: what was new this morning is still what he has to judge.
    /// </summary>
    public static async Task<LastLook?> SinceLastLookAsync(ReadScope scope, CaseFile one, LetterDocument letter)
    {
        var newest = one.Round.LatestVersion!.Number; // the sheet is of a version
        var number = Math.Max(await OpenedAsync(scope, one, newest), await DecidedAsync(scope, one));
        if (number == 0 || number == newest || one.Round.Versions.FirstOrDefault(version => version.Number == number) is not { } seen)
        {
            return null;
        }

        var before = CanonicalText.ForSignOff(LetterJson.Read(seen.DocumentJson));
        var changed = TextComparison.Compare(before, CanonicalText.ForSignOff(letter)).Where(line => line.IsChanged);
        return new LastLook(seen.ToRow(one.Round), [.. changed]);
    }

    private static async Task<int> OpenedAsync(ReadScope scope, CaseFile one, int newest) => await scope.Db.SheetLooks
        .Where(look => look.AccountId == scope.Actor.AccountId && look.CaseId == one.Id && look.Round == one.CurrentRoundNumber && look.Version < newest)
        .MaxAsync(look => (int?)look.Version, scope.Ct) ?? 0;

    private static async Task<int> DecidedAsync(ReadScope scope, CaseFile one)
    {
        var decidedAt = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.AccountId == scope.Actor.AccountId && Decisions.Contains(row.Kind))
            .OrderByDescending(row => row.StreamNumber)
            .Select(row => (DateTime?)row.RecordedAt)
            .FirstOrDefaultAsync(scope.Ct);
        // Events carry milliseconds, versions finer times.
        return decidedAt is { } at ? one.Round.Versions.LastOrDefault(version => version.KeptAt < at.AddMilliseconds(1))?.Number ?? 0 : 0;
    }
}
