using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Cases;

/// <summary>What the filters of a list offer: agencies and sessions of cases that the reader may see, and the marks of the rules in force.</summary>
public sealed record ListChoices(IReadOnlyList<AgencyChoice> Agencies, IReadOnlyList<SessionChoice> Sessions, IReadOnlyList<ResultMark> Marks);

public sealed record AgencyChoice(AgencyId Id, string Name);

public sealed record SessionChoice(SessionId Id, string Name);

/// <inheritdoc cref="ListChoices"/>
public sealed class ReadListChoices(CaseStore store)
{
    public Task<Outcome<ListChoices>> ExecuteAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<ListChoices>(
            actor,
            async scope =>
            {
                var leads = scope.VisibleCases.Select(one => one.LeadAgencyId).Distinct();
                var agencies = await scope.Db.Agencies
                    .Where(agency => leads.Contains(agency.Id))
                    .OrderBy(agency => agency.ShortName)
                    .Select(agency => new AgencyChoice(agency.Id, agency.ShortName))
                    .ToListAsync(scope.Ct);
                var sessions = await scope.Db.Sessions
                    .Where(session => scope.VisibleCases.Any(one => one.Proposal.SessionId == session.Id))
                    .OrderByDescending(session => session.Year)
                    .ThenByDescending(session => session.Id)
                    .ToListAsync(scope.Ct);
                return new ListChoices(
                    agencies,
                    [.. sessions.Select(one => new SessionChoice(one.Id, one.Congress + (one.Session ?? one.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))))],
                    scope.Rules.On(scope.Today).DefaultMarkScheme.Marks);
            },
            ct);
}
