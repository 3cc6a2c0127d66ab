using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Supervision;

/// <summary>The plan of key supervision of one year, and how its cases stand: every one for the offices, its own for a handling agency.</summary>
/// <param name="Year">Null for the latest year that has a plan.</param>
public sealed record ReadSupervisionBoardRequest(int? Year = null);

public sealed record SupervisionBoard
{
    public required int Year { get; init; }

    /// <summary>Years with a plan, the latest first; the one shown is among them.</summary>
    public required IReadOnlyList<int> Years { get; init; }

    /// <summary>By the planned day; without one last.</summary>
    public required IReadOnlyList<SupervisionRow> Rows { get; init; }

    /// <summary>Whether the reader makes the plan; otherwise he reads.</summary>
    public required bool MayPlan { get; init; }
}

/// <param name="Case">The case as lists show it.</param>
/// <param name="Leader">Who supervises.</param>
/// <param name="PlannedOn">The day planned.</param>
/// <param name="Contacts">Consultations with the delegate recorded for it, in all rounds.</param>
/// <param name="Notes">What was done in the supervision.</param>
/// <param name="LastNoteOn">The day of the last of it.</param>
/// <param name="UnmarkedOn">Set where it was taken out of the plan.</param>
public sealed record SupervisionRow(
    CaseListRow Case,
    string Leader,
    string? PlanNotes,
    DateOnly? PlannedOn,
    int Contacts,
    int Notes,
    DateOnly? LastNoteOn,
    DateOnly? UnmarkedOn,
    string? UnmarkReason);

/// <inheritdoc cref="ReadSupervisionBoardRequest"/>
public sealed class ReadSupervisionBoard(CaseStore store)
{
    public Task<Outcome<SupervisionBoard>> ExecuteAsync(ReadSupervisionBoardRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<SupervisionBoard>(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<SupervisionBoard>> ReadAsync(ReadSupervisionBoardRequest request, ReadScope scope)
    {
        if (!MayRead(scope.Actor))
        {
            return new NotFound();
        }

        var cases = scope.VisibleCases.ForInsiders(scope.Actor);
        var years = await cases.SelectMany(one => one.KeySupervisions).Select(one => one.Year).Distinct().OrderByDescending(year => year).ToListAsync(scope.Ct);
        var year = request.Year ?? (years.Count > 0 ? years[0] : scope.Today.Year);
        return new SupervisionBoard
        {
            Year = year,
            Years = years.Contains(year) ? years : [.. years.Append(year).OrderDescending()],
            Rows = await RowsAsync(cases, year, scope),
            MayPlan = scope.Actor.Is(Role.CommitteeOffice),
        };
    }

    private static bool MayRead(Actor actor) => CaseVisibility.SeesEveryCase(actor) || (actor.AgencyId is not null && actor.DelegateId is null);

    private static async Task<IReadOnlyList<SupervisionRow>> RowsAsync(IQueryable<CaseFile> cases, int year, ReadScope scope)
    {
        var planned = await (
            from one in cases
            from key in one.KeySupervisions
            where key.Year == year
            orderby key.UnmarkedOn != null, key.PlannedOn == null, key.PlannedOn, one.Id
            select new
            {
                one.Id,
                key.Leader,
                key.PlanNotes,
                key.PlannedOn,
                key.UnmarkedOn,
                key.UnmarkReason,
                Notes = key.Notes.Count,
                LastNoteOn = key.Notes.Max(note => (DateOnly?)note.OccurredOn),
                Contacts = scope.Db.Consultations.Count(talk => talk.Cases.Any(covered => covered.CaseId == one.Id)),
            }).ToListAsync(scope.Ct);
        var rows = (await scope.ReadRowsAsync([.. planned.Select(one => one.Id).Distinct()])).ToDictionary(row => row.Id);
        return
        [
            .. planned.Select(one => new SupervisionRow(
                rows[one.Id], one.Leader, one.PlanNotes, one.PlannedOn, one.Contacts, one.Notes, one.LastNoteOn, one.UnmarkedOn, one.UnmarkReason)),
        ];
    }
}
