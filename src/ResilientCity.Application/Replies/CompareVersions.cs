using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Replies;

/// <summary>Compares two versions of a case's replies, character by character.</summary>
public sealed record CompareVersionsRequest(CaseId CaseId, VersionKey From, VersionKey To);

public sealed record VersionComparison(VersionRow From, VersionRow To, IReadOnlyList<ComparedLine> Lines);

/// <inheritdoc cref="CompareVersionsRequest"/>
public sealed class CompareVersions(CaseStore store)
{
    public Task<Outcome<VersionComparison>> ExecuteAsync(CompareVersionsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<VersionComparison>(
            actor,
            async scope => await scope.FindForHandlingAsync(request.CaseId) is { } one ? Compare(one, request) : new NotFound(),
            ct);

    private static Outcome<VersionComparison> Compare(CaseFile one, CompareVersionsRequest request)
    {
        if (Find(one, request.From) is not var (from, fromText) || Find(one, request.To) is not var (to, toText))
        {
            return new NotFound();
        }

        return new VersionComparison(from, to, TextComparison.Compare(fromText, toText));
    }

    private static (VersionRow Row, string Text)? Find(CaseFile one, VersionKey key)
    {
        var round = one.Rounds.FirstOrDefault(round => round.Number == key.Round);
        var version = round?.Versions.FirstOrDefault(version => version.Number == key.Number);
        return round is null || version is null
            ? null
            : (version.ToRow(round), CanonicalText.ForSignOff(LetterJson.Read(version.DocumentJson)));
    }
}
