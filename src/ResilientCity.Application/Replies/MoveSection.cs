using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Puts a section to another place, from 1; the sections renumber themselves.</summary>
public sealed record MoveSectionRequest(DraftCommand Draft, SectionId SectionId, int Position);

/// <inheritdoc cref="MoveSectionRequest"/>
public sealed class MoveSection(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MoveSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnDraftAsync(request.Draft, actor, (one, act) => one.MoveSection(request.SectionId, request.Position, act), ct);
}
