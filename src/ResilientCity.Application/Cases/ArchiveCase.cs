using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>A concluded case goes to the archive.</summary>
public sealed record ArchiveCaseRequest(CaseCommand Case);

/// <inheritdoc cref="ArchiveCaseRequest"/>
public sealed class ArchiveCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ArchiveCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(request.Case, actor, (one, act) => one.Archive(act), ct);
}
