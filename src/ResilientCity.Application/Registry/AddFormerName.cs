using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Registry;

/// <summary>Records a name that an agency bore earlier, so that old letters are recognised.</summary>
public sealed record AddFormerNameRequest(Guid CommandId, AgencyId AgencyId, string FullName, string ShortName, DateOnly? From, DateOnly? Until);

/// <inheritdoc cref="AddFormerNameRequest"/>
public sealed class AddFormerName(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AddFormerNameRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => AddAsync(request, scope), ct);

    private static async Task<Outcome<Done>> AddAsync(AddFormerNameRequest request, WriteScope scope)
    {
        var found = await scope.AgencyForAsync(request.AgencyId);
        var refusal = found.Refusal
            ?? RegistryWrites.Need("AgencyFullName", request.FullName, RegistryWrites.MaxFullName)
            ?? RegistryWrites.Need("AgencyShortName", request.ShortName, RegistryWrites.MaxShortName)
            ?? WhatIsWrongWithDays(request);
        if (refusal is not null)
        {
            return refusal;
        }

        found.Value.AddFormerName(request.FullName.Trim(), request.ShortName.Trim(), request.From, request.Until!.Value); // checked above
        return Done.Instance;
    }

    private static Refusal? WhatIsWrongWithDays(AddFormerNameRequest request)
    {
        if (request.Until is not { } until)
        {
            return new FieldMissing("NameUntil");
        }

        return request.From is { } from && until < from ? new DateTooEarly(until, from) : null;
    }
}
