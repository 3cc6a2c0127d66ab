using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Proposals;

/// <summary>What the registration form offers, and in which mode this person registers. Refused for whoever does not register at all.</summary>
public sealed record RegistrationChoices
{
    public required OperatingMode Mode { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<SessionLine> Sessions { get; init; }

    public required IReadOnlyList<AgencyLine> Agencies { get; init; }

    /// <summary>In the agency's own mode the lead agency is always one's own.</summary>
    public AgencyId? OwnAgency { get; init; }

    public required DateOnly Today { get; init; }
}

public sealed record SessionLine(SessionId Id, string Congress, string? Session, int Year);

/// <inheritdoc cref="RegistrationChoices"/>
public sealed class ReadRegistrationChoices(CaseStore store)
{
    public Task<Outcome<RegistrationChoices>> ExecuteAsync(Actor actor, CancellationToken ct) => store.ReadAsync(actor, ReadAsync, ct);

    private static async Task<Outcome<RegistrationChoices>> ReadAsync(ReadScope scope)
    {
        var isOffice = scope.Actor.Is(Role.CommitteeOffice);
        if (!isOffice && (!scope.Actor.Is(Role.Liaison) || scope.Actor.AgencyId is null))
        {
            return new NotPermitted(CaseAction.Register, CaseStage.Unregistered);
        }

        return new RegistrationChoices
        {
            Mode = isOffice ? OperatingMode.WholeProcess : OperatingMode.AgencyOwn,
            Sessions = await scope.Db.Sessions
                .OrderByDescending(one => one.Year).ThenByDescending(one => one.Id)
                .Select(one => new SessionLine(one.Id, one.Congress, one.Session, one.Year))
                .ToListAsync(scope.Ct),
            Agencies = await scope.Db.Agencies
                .OrderBy(one => one.FullName)
                .Select(one => new AgencyLine(one.Id, one.FullName, one.ShortName))
                .ToListAsync(scope.Ct),
            OwnAgency = isOffice ? null : scope.Actor.AgencyId,
            Today = scope.Today,
        };
    }
}
