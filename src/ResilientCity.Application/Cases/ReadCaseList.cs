using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>One page of the cases that the reader may see.</summary>
/// <param name="Filter">What it is narrowed to.</param>
/// <param name="Sort">What it is sorted by.</param>
/// <param name="IsDescending">Whether the largest come first.</param>
/// <param name="Page">From 1; a page past the end gives the last.</param>
public sealed record ReadCaseListRequest(CaseListFilter Filter, CaseSort Sort = CaseSort.Due, bool IsDescending = false, int Page = 1)
{
    public const int PageSize = 50;
}

public sealed record CaseList(IReadOnlyList<CaseListRow> Rows, int Total, int Page, int Pages);

/// <inheritdoc cref="ReadCaseListRequest"/>
public sealed class ReadCaseList(CaseStore store)
{
    private const int RowsAtOnce = 500;

    public Task<Outcome<CaseList>> ExecuteAsync(ReadCaseListRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CaseList>(
            actor,
            async scope =>
            {
                var narrowed = scope.Listed(IsSearch(request)).Narrowed(request.Filter, scope);
                var total = await narrowed.CountAsync(scope.Ct);
                var pages = Math.Max(1, (total + ReadCaseListRequest.PageSize - 1) / ReadCaseListRequest.PageSize);
                var page = Math.Clamp(request.Page, 1, pages);
                var ids = await narrowed.Sorted(request.Sort, request.IsDescending, scope.Db)
                    .Select(one => one.Case.Id)
                    .Skip((page - 1) * ReadCaseListRequest.PageSize)
                    .Take(ReadCaseListRequest.PageSize)
                    .ToListAsync(scope.Ct);
                return new CaseList(await scope.ReadRowsAsync(ids), total, page, pages);
            },
            ct);

    private static bool IsSearch(ReadCaseListRequest request) => !string.IsNullOrWhiteSpace(request.Filter.Text);

    /// <summary>All pages, for an export; nothing for a closed account.</summary>
    public async IAsyncEnumerable<CaseListRow> ReadAllAsync(ReadCaseListRequest request, Actor actor, [EnumeratorCancellation] CancellationToken ct)
    {
        var ids = await store.ReadAsync<List<CaseId>>(
            actor,
            async scope => await scope.Listed(IsSearch(request)).Narrowed(request.Filter, scope)
                .Sorted(request.Sort, request.IsDescending, scope.Db)
                .Select(one => one.Case.Id)
                .ToListAsync(scope.Ct),
            ct);
        foreach (var chunk in ids.IsDone ? ids.Value.Chunk(RowsAtOnce) : [])
        {
            var rows = await store.ReadAsync<List<CaseListRow>>(actor, async scope => (await scope.ReadRowsAsync(chunk)).ToList(), ct);
            foreach (var row in rows.IsDone ? rows.Value : [])
            {
                yield return row;
            }
        }
    }
}
