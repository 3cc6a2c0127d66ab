using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;

namespace ResilientCity.Application.Deadlines;

/// <summary>
/// The rule book of this moment. Every operation asks: what another process saved is in use with the next one, and costs one look at the newest row.
/// </summary>
internal sealed class RuleBookSource(RuleBook builtIn)
{
    private volatile Known known = new(0, builtIn);

    public async Task<RuleBook> CurrentAsync(CaseDbContext db, CancellationToken ct)
    {
        var newest = await db.RuleChanges.MaxAsync(row => (int?)row.Id, ct) ?? 0;
        if (known is var current && current.NewestId == newest)
        {
            return current.Book;
        }

        var book = newest == 0 ? builtIn : builtIn.With(await db.RuleChanges.AsNoTracking().OrderBy(row => row.Id).ToListAsync(ct));
        known = new Known(newest, book);
        return book;
    }

    private sealed record Known(int NewestId, RuleBook Book);
}
