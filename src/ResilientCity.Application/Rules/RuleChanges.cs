using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Rules;

/// <summary>The change was saved, and so many open dates moved with it.</summary>
public sealed record RulesSaved(int Moved, int Cases);

/// <summary>What the saving of a calendar and of a rule set share: look first, then save and move in one transaction.</summary>
internal static class RuleChanges
{
    /// <summary>The rule book as it would be with these rows.</summary>
    public static async Task<RuleBook> BookWithAsync(ReadScope scope, IReadOnlyList<RuleChangeRow> planned)
    {
        var saved = await scope.Db.RuleChanges.AsNoTracking().OrderBy(row => row.Id).ToListAsync(scope.Ct);
        return scope.Rules.With([.. saved, .. planned]);
    }

    /// <summary>Saves the rows and moves the open dates, if these are still the moves that were seen.</summary>
    public static async Task<Outcome<RulesSaved>> SaveAsync(WriteScope scope, IReadOnlyList<RuleChangeRow> rows, string seenDigest, string because)
    {
        var moves = await DeadlineMoves.FindAsync(scope, await BookWithAsync(scope, rows));
        var preview = DeadlineMoves.Preview(moves);
        if (preview.Digest != seenDigest)
        {
            return new MovesChanged(preview.Total);
        }

        scope.Db.RuleChanges.AddRange(rows);
        await scope.Db.SaveChangesAsync(scope.Ct);
        await DeadlineMoves.MakeAsync(scope, moves, await BookWithAsync(scope, []), because);
        return new RulesSaved(preview.Total, preview.Cases);
    }

    public static RuleChangeRow Row(ReadScope scope, RuleChangeKind kind, string key, string content, string source, IReadOnlyList<FieldChange> changes) => new()
    {
        Kind = kind,
        Key = key,
        Content = content,
        Source = source,
        SavedAt = scope.Now,
        SavedBy = scope.Actor.Name,
        AccountId = scope.Actor.AccountId,
        Changes = JsonSerializer.Serialize(changes),
    };
}
