using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>Adds a congress session, or (without <paramref name="Session"/>) the time between sessions of a year.</summary>
public sealed record AddSessionRequest(Guid CommandId, string Congress, string? Session, int Year);

public sealed record SessionAlreadyHere(string Congress, string? Session, int Year) : Refusal;

/// <inheritdoc cref="AddSessionRequest"/>
public sealed class AddSession(CaseStore store)
{
    private const int MaxName = 50;
    private const int FirstYear = 1954; // the first National People's Congress
    private const int YearsAhead = 5;

    public Task<Outcome<SessionId>> ExecuteAsync(AddSessionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync(actor, request.CommandId, scope => AddAsync(request, scope), ct);

    private static async Task<Outcome<SessionId>> AddAsync(AddSessionRequest request, WriteScope scope)
    {
        if (!scope.Actor.Is(Role.Administrator))
        {
            return new NotFound();
        }

        if (RegistryWrites.Need("Congress", request.Congress, MaxName) is { } wrong)
        {
            return wrong;
        }

        if (request.Session?.Trim().Length > MaxName)
        {
            return new TextTooLong("Session", request.Session.Trim().Length, MaxName);
        }

        if (request.Year < FirstYear || request.Year > scope.Today.Year + YearsAhead)
        {
            return new UnknownChoice("Year", request.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var (congress, session) = (request.Congress.Trim(), RegistryWrites.OrNull(request.Session));
        if (await scope.Db.Sessions.AnyAsync(one => one.Congress == congress && one.Session == session && one.Year == request.Year, scope.Ct))
        {
            return new SessionAlreadyHere(congress, session, request.Year);
        }

        var added = new CongressSession(congress, session, request.Year);
        scope.Db.Sessions.Add(added);
        await scope.Db.SaveChangesAsync(scope.Ct);
        return added.Id;
    }
}
