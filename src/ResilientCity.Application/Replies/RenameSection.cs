using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Replies;

/// <summary>Gives a section another heading; an empty one lets its text run on from the number.</summary>
public sealed record RenameSectionRequest(DraftCommand Draft, SectionId SectionId, string Heading);

/// <inheritdoc cref="RenameSectionRequest"/>
public sealed class RenameSection(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RenameSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnDraftAsync(request.Draft, actor, (one, act) => one.RenameSection(request.SectionId, PlainText.Line(request.Heading) ?? "", act), ct);
}
