using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>Compares two texts of a case's replies, of any of its handlings, character by character.</summary>
public sealed record CompareVersionsRequest(CaseId CaseId, VersionKey From, VersionKey To);

public sealed record VersionComparison(VersionRow From, VersionRow To, IReadOnlyList<ComparedLine> Lines);

/// <inheritdoc cref="CompareVersionsRequest"/>
public sealed class CompareVersions(CaseStore store)
{
    public Task<Outcome<VersionComparison>> ExecuteAsync(CompareVersionsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<VersionComparison>(
            actor,
            async scope => await scope.FindForHandlingAsync(request.CaseId) is { } one ? await CompareAsync(scope, one, request) : new NotFound(),
            ct);

    private static async Task<Outcome<VersionComparison>> CompareAsync(ReadScope scope, CaseFile one, CompareVersionsRequest request) =>
        await ComparableTexts.FindAsync(scope, one, request.From) is var (from, fromText) && await ComparableTexts.FindAsync(scope, one, request.To) is var (to, toText)
            ? new VersionComparison(from, to, TextComparison.Compare(fromText, toText))
            : new NotFound();
}
