using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Registry;

/// <summary>Adds a division of an agency (<paramref name="DivisionId"/> null), or renames one.</summary>
public sealed record SaveDivisionRequest(Guid CommandId, AgencyId AgencyId, DivisionId? DivisionId, string Name);

/// <summary>Closes a division; the cases that it handled keep it.</summary>
public sealed record CloseDivisionRequest(Guid CommandId, AgencyId AgencyId, DivisionId DivisionId);

/// <inheritdoc cref="SaveDivisionRequest"/>
public sealed class SaveDivision(CaseStore store)
{
    private const int MaxName = 50;

    public Task<Outcome<Done>> ExecuteAsync(SaveDivisionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => SaveAsync(request, scope), ct);

    public Task<Outcome<Done>> CloseAsync(CloseDivisionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => CloseAsync(request, scope), ct);

    private static async Task<Outcome<Done>> SaveAsync(SaveDivisionRequest request, WriteScope scope)
    {
        var found = await scope.AgencyForAsync(request.AgencyId);
        if ((found.Refusal ?? RegistryWrites.Need("Division", request.Name, MaxName)) is { } refusal)
        {
            return refusal;
        }

        if (request.DivisionId is not { } id)
        {
            found.Value.AddDivision(request.Name.Trim());
            return Done.Instance;
        }

        if (found.Value.Divisions.FirstOrDefault(one => one.Id == id) is not { } division)
        {
            return new NotFound();
        }

        division.Rename(request.Name.Trim());
        return Done.Instance;
    }

    private static async Task<Outcome<Done>> CloseAsync(CloseDivisionRequest request, WriteScope scope)
    {
        var found = await scope.AgencyForAsync(request.AgencyId);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        if (found.Value.Divisions.FirstOrDefault(one => one.Id == request.DivisionId) is not { } division)
        {
            return new NotFound();
        }

        division.Close();
        return Done.Instance;
    }
}
