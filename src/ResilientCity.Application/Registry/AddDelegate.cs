using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>Finds a delegate by name, or adds one, for an account to be linked to.</summary>
public sealed record AddDelegateRequest(Guid CommandId, string Name, string? Delegation);

/// <inheritdoc cref="AddDelegateRequest"/>
public sealed class AddDelegate(CaseStore store)
{
    private const int MaxName = 50;

    public Task<Outcome<DelegateId>> ExecuteAsync(AddDelegateRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync(actor, request.CommandId, scope => AddAsync(request, scope), ct);

    private static async Task<Outcome<DelegateId>> AddAsync(AddDelegateRequest request, WriteScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        if (RegistryWrites.Need("Delegate", request.Name, MaxName) is { } wrong)
        {
            return wrong;
        }

        var (name, delegation) = (request.Name.Trim(), RegistryWrites.OrNull(request.Delegation));
        if (await scope.Db.Delegates.FirstOrDefaultAsync(one => one.Name == name && one.Delegation == delegation, scope.Ct) is { } found)
        {
            return found.Id;
        }

        var added = new CongressDelegate(name, delegation);
        scope.Db.Delegates.Add(added);
        await scope.Db.SaveChangesAsync(scope.Ct);
        return added.Id;
    }
}
