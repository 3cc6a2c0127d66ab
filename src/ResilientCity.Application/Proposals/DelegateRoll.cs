using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Proposals;

/// <summary>Finds delegates by name (and delegation, where given), or adds them.</summary>
internal static class DelegateRoll
{
    public static async Task AddAllAsync(WriteScope scope, Proposal proposal, IEnumerable<DelegateName> names)
    {
        foreach (var name in names.Where(one => !string.IsNullOrWhiteSpace(one.Name)))
        {
            var one = await FindOrAddAsync(scope, name.Name.Trim(), name.Delegation?.Trim());
            if (proposal.Delegates.All(already => already.DelegateId != one.Id))
            {
                proposal.AddDelegate(one.Id, one.Name);
            }
        }
    }

    /// <summary>The delegates of many proposals at once, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, CongressDelegate>> FindOrAddAllAsync(WriteScope scope, IEnumerable<string> names)
    {
        var known = new Dictionary<string, CongressDelegate>();
        foreach (var one in await scope.Db.Delegates.OrderBy(one => one.Id).ToListAsync(scope.Ct))
        {
            known.TryAdd(one.Name, one);
        }

        foreach (var name in names.Distinct().Where(name => !known.ContainsKey(name)).ToList())
        {
            known[name] = scope.Db.Delegates.Add(new CongressDelegate(name)).Entity;
        }

        await scope.Db.SaveChangesAsync(scope.Ct);
        return known;
    }

    private static async Task<CongressDelegate> FindOrAddAsync(WriteScope scope, string name, string? delegation)
    {
        var found = await scope.Db.Delegates
            .Where(one => one.Name == name && (string.IsNullOrEmpty(delegation) || one.Delegation == null || one.Delegation == delegation))
            .OrderBy(one => one.Id)
            .FirstOrDefaultAsync(scope.Ct);
        if (found is not null)
        {
            return found;
        }

        var added = new CongressDelegate(name, string.IsNullOrEmpty(delegation) ? null : delegation);
        scope.Db.Delegates.Add(added);
        await scope.Db.SaveChangesAsync(scope.Ct);
        return added;
    }
}
