using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>Adds an agency, or changes one.</summary>
public sealed record SaveAgencyRequest
{
    public required Guid CommandId { get; init; }

    /// <summary>Null for a new agency.</summary>
    public AgencyId? AgencyId { get; init; }

    public required AgencyKind Kind { get; init; }

    public required string FullName { get; init; }

    public required string ShortName { get; init; }

    /// <summary>
    /// The day from which an existing agency bears this name: the former one is kept for the letters of its time. Null corrects the
    /// spelling of the present name.
    /// </summary>
    public DateOnly? NameSince { get; init; }

    public string? DocumentCode { get; init; }

    public string? ContactPerson { get; init; }

    public string? ContactPhone { get; init; }

    public string? Postcode { get; init; }
}

/// <inheritdoc cref="SaveAgencyRequest"/>
public sealed class SaveAgency(CaseStore store)
{
    private const int MaxFact = 50;

    public Task<Outcome<AgencyId>> ExecuteAsync(SaveAgencyRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync(actor, request.CommandId, scope => SaveAsync(request, scope), ct);

    private static async Task<Outcome<AgencyId>> SaveAsync(SaveAgencyRequest request, WriteScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        var (fullName, shortName) = (request.FullName.Trim(), request.ShortName.Trim());
        if ((await scope.WhatIsWrongWithNameAsync(request.AgencyId, fullName, shortName) ?? WhatIsTooLong(request)) is { } wrong)
        {
            return wrong;
        }

        var found = request.AgencyId is { } id ? await scope.AgencyForAsync(id) : Added(request, fullName, shortName, scope);
        if (!found.IsDone)
        {
            return found.Refusal!; // not done
        }

        var agency = found.Value;
        if (Rename(agency, request, fullName, shortName) is { } refusal)
        {
            return refusal;
        }

        agency.SetKind(request.Kind);
        agency.SetContact(
            RegistryWrites.OrNull(request.DocumentCode),
            RegistryWrites.OrNull(request.ContactPerson),
            RegistryWrites.OrNull(request.ContactPhone),
            RegistryWrites.OrNull(request.Postcode));
        await scope.Db.SaveChangesAsync(scope.Ct);
        return agency.Id;
    }

    private static Agency Added(SaveAgencyRequest request, string fullName, string shortName, WriteScope scope)
    {
        var agency = new Agency(request.Kind, new AgencyName(fullName, shortName, request.NameSince));
        scope.Db.Agencies.Add(agency);
        return agency;
    }

    private static Refusal? Rename(Agency agency, SaveAgencyRequest request, string fullName, string shortName)
    {
        if (request.AgencyId is null || (agency.FullName == fullName && agency.ShortName == shortName))
        {
            return null;
        }

        if (request.NameSince is not { } day)
        {
            agency.CorrectName(fullName, shortName);
            return null;
        }

        if (agency.Names.Max(name => name.From) is { } since && day <= since)
        {
            return new DateTooEarly(day, since.AddDays(1));
        }

        agency.RenameFrom(day, fullName, shortName);
        return null;
    }

    private static Refusal? WhatIsTooLong(SaveAgencyRequest request)
    {
        (string Field, string? Text)[] facts =
        [
            ("DocumentCode", request.DocumentCode),
            ("ContactPerson", request.ContactPerson),
            ("ContactPhone", request.ContactPhone),
            ("Postcode", request.Postcode),
        ];
        var tooLong = Array.Find(facts, fact => fact.Text?.Trim().Length > MaxFact);
        return tooLong.Text is { } text ? new TextTooLong(tooLong.Field, text.Trim().Length, MaxFact) : null;
    }
}
