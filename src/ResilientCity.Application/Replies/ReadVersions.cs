using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>What of a case's replies can be compared: the draft as it stands, then the letters and the versions kept, the newest first.</summary>
public sealed record VersionsView(CaseId CaseId, string Number, string Title, IReadOnlyList<VersionRow> Versions);

/// <inheritdoc cref="VersionsView"/>
public sealed class ReadVersions(CaseStore store)
{
    public Task<Outcome<VersionsView>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<VersionsView>(
            actor,
            async scope => await scope.FindForHandlingAsync(id) is { } one
                ? new VersionsView(one.Id, one.Proposal.Number, one.Proposal.Title, ComparableTexts.RowsOf(one))
                : new NotFound(),
            ct);
}
