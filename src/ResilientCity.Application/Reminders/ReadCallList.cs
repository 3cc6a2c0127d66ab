using System.Runtime.CompilerServices;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Reminders;

/// <inheritdoc cref="ReadCallListRequest"/>
public sealed class ReadCallList(CaseStore store)
{
    private const int RowsAtOnce = 500;

    public Task<Outcome<CallList>> ExecuteAsync(ReadCallListRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CallList>(
            actor,
            async scope =>
            {
                if (!MayRead(scope.Actor))
                {
                    return new NotFound();
                }

                var found = await CallDates.FindAsync(scope, request.Show);
                var agencies = await CallDates.AgenciesAsync(scope, found.Select(one => one.Owes).Distinct());
                var wanted = request.AgencyId is { } only ? found.FindAll(one => one.Owes == only) : found;
                var pages = Math.Max(1, (wanted.Count + ReadCallListRequest.PageSize - 1) / ReadCallListRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                var shown = wanted.Skip((page - 1) * ReadCallListRequest.PageSize).Take(ReadCallListRequest.PageSize).ToList();
                var isOffice = scope.Actor.Is(Role.CommitteeOffice) || scope.Actor.Is(Role.GovernmentOffice);
                return new CallList(await CallRows.ReadAsync(scope, shown), wanted.Count, page, pages, agencies, isOffice);
            },
            ct);

    /// <summary>All pages, for an export.</summary>
    public async IAsyncEnumerable<CallRow> ReadAllAsync(ReadCallListRequest request, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        var found = await store.ReadAsync<List<CallDate>>(
            actor,
            async scope => MayRead(scope.Actor)
                ? (await CallDates.FindAsync(scope, request.Show)).FindAll(one => request.AgencyId is null || one.Owes == request.AgencyId)
                : new NotFound(),
            ct);
        foreach (var chunk in found.IsDone ? found.Value.Chunk(RowsAtOnce) : [])
        {
            var rows = await store.ReadAsync<List<CallRow>>(actor, async scope => (await CallRows.ReadAsync(scope, chunk)).ToList(), ct);
            foreach (var row in rows.IsDone ? rows.Value : [])
            {
                yield return row;
            }
        }
    }

    /// <summary>Phone numbers are for the offices and for those who handle cases.</summary>
    private static bool MayRead(Actor actor) =>
        actor.DelegateId is null
        && (actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice) || (actor.AgencyId is not null && actor.Roles.Any(role => role is Role.Liaison or Role.Officer or Role.Reviewer or Role.Head)));
}
