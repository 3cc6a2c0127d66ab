using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The office's board: every case by agency and stage, and what needs a decision. One session, or all.</summary>
public sealed record ReadBoardRequest(SessionId? SessionId);

/// <summary>One agency's cases, by stage.</summary>
public sealed record BoardRow(AgencyId AgencyId, string Agency, IReadOnlyDictionary<CaseStage, int> Stages, int Overdue)
{
    public int Total => Stages.Values.Sum();
}

/// <param name="Rows">By agency name; agencies without a case are left out.</param>
/// <param name="Situations">How many cases are in each situation.</param>
/// <param name="Registered">Registered, waiting to be assigned.</param>
/// <param name="ReassignmentRequested">Reassignment requests to decide.</param>
/// <param name="MayAct">Whether the reader decides here; otherwise he reads.</param>
public sealed record Board(
    IReadOnlyList<BoardRow> Rows,
    IReadOnlyDictionary<CaseSituation, int> Situations,
    int Registered,
    int ReassignmentRequested,
    bool MayAct)
{
    /// <summary>Handlings after the first, by what they were ordered for: those for quality are counted apart.</summary>
    public required IReadOnlyDictionary<RoundCause, (int Cases, int Rounds)> Again { get; init; }
}

/// <inheritdoc cref="ReadBoardRequest"/>
public sealed class ReadBoard(CaseStore store)
{
    public Task<Outcome<Board>> ExecuteAsync(ReadBoardRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<Board>(
            actor,
            async scope =>
            {
                if (!CaseVisibility.SeesEveryCase(scope.Actor))
                {
                    return new NotFound();
                }

                var cases = scope.Listed().Narrowed(new CaseListFilter { SessionId = request.SessionId }, scope);
                var counts = await cases
                    .GroupBy(one => new { one.Case.LeadAgencyId, one.Case.Stage })
                    .Select(group => new { group.Key.LeadAgencyId, group.Key.Stage, Count = group.Count() })
                    .ToListAsync(scope.Ct);
                var overdue = await cases.In(CaseSituation.Overdue, scope)
                    .GroupBy(one => one.Case.LeadAgencyId)
                    .Select(group => new { Agency = group.Key, Count = group.Count() })
                    .ToDictionaryAsync(one => one.Agency, one => one.Count, scope.Ct);
                var names = await scope.Db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, scope.Ct);
                var situations = new Dictionary<CaseSituation, int>();
                foreach (var situation in Enum.GetValues<CaseSituation>())
                {
                    situations[situation] = await cases.In(situation, scope).CountAsync(scope.Ct);
                }

                var again = await (
                    from one in cases
                    from round in one.Case.Rounds
                    where round.Number > 1
                    select new { one.Case.Id, round.Cause }).ToListAsync(scope.Ct);
                return new Board(
                    [
                        .. counts.GroupBy(one => one.LeadAgencyId)
                            .Select(agency => new BoardRow(
                                agency.Key,
                                names[agency.Key],
                                agency.ToDictionary(one => one.Stage, one => one.Count),
                                overdue.GetValueOrDefault(agency.Key)))
                            .OrderByDescending(row => row.Overdue)
                            .ThenBy(row => row.Agency, StringComparer.Ordinal),
                    ],
                    situations,
                    counts.Where(one => one.Stage is CaseStage.Registered).Sum(one => one.Count),
                    counts.Where(one => one.Stage is CaseStage.ReassignmentRequested).Sum(one => one.Count),
                    scope.Actor.Is(Role.CommitteeOffice))
                {
                    Again = again.GroupBy(one => one.Cause).ToDictionary(same => same.Key, same => (same.Select(one => one.Id).Distinct().Count(), same.Count())),
                };
            },
            ct);
}
