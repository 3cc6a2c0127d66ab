using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>The name belongs to another agency.</summary>
public sealed record AgencyNameTaken(string Name) : Refusal;

/// <summary>What the writes of this slice share: the administrator alone, the whole agency, the lengths of names.</summary>
internal static class RegistryWrites
{
    public const int MaxFullName = 100;
    public const int MaxShortName = 50;

    public static async Task<Outcome<Agency>> AgencyForAsync(this WriteScope scope, AgencyId id)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        return await scope.Db.Agencies
            .Include(one => one.Names).Include(one => one.Divisions).Include(one => one.SignOffSteps)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Id == id, scope.Ct) is { } found ? found : new NotFound();
    }

    public static async Task<Refusal?> WhatIsWrongWithNameAsync(this WriteScope scope, AgencyId? own, string fullName, string shortName)
    {
        if ((Need("AgencyFullName", fullName, MaxFullName) ?? Need("AgencyShortName", shortName, MaxShortName)) is { } wrong)
        {
            return wrong;
        }

        var others = scope.Db.Agencies.Where(one => own == null || one.Id != own);
        return await others.AnyAsync(one => one.FullName == fullName || one.ShortName == shortName, scope.Ct) ? new AgencyNameTaken(fullName) : null;
    }

    public static Refusal? Need(string field, string? text, int limit)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new FieldMissing(field);
        }

        return text.Trim().Length > limit ? new TextTooLong(field, text.Trim().Length, limit) : null;
    }

    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
