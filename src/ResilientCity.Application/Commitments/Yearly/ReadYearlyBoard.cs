using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>Whom this year's report on promises is for, and how far it is: an agency's own, the offices' all, a delegate's own once sent.</summary>
/// <param name="Year">Null for this year.</param>
public sealed record ReadYearlyBoardRequest(int? Year = null);

/// <inheritdoc cref="ReadYearlyBoardRequest"/>
public sealed class ReadYearlyBoard(CaseStore store)
{
    private const int FirstYear = 2000;

    public Task<Outcome<YearlyBoard>> ExecuteAsync(ReadYearlyBoardRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<YearlyBoard>(
            actor,
            async scope =>
            {
                var year = request.Year is >= FirstYear and var asked && asked <= scope.Today.Year ? asked : scope.Today.Year;
                var rules = scope.Rules.On(scope.Today);
                var window = rules.CommitmentReport.In(year);
                var rows = await scope.YearlyRowsAsync(year);
                var agency = scope.Actor.AgencyId;
                return new YearlyBoard(
                    year,
                    window.First,
                    window.Last,
                    scope.Today,
                    [.. rows.Where(row => scope.Actor.DelegateId is not { } own ? agency is null || row.AgencyId == agency || Cases.CaseVisibility.SeesEveryCase(scope.Actor) : row.DelegateId == own && row.SentOn is not null)],
                    scope.Actor.Is(Role.CommitteeOffice),
                    rules.DispatchChannels);
            },
            ct);
}
