using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies.Drafts;

/// <summary>Reads a division's draft and says what would become of it; nothing is changed.</summary>
public sealed record PreviewWordDraftRequest(CaseId CaseId, WordDraftInput Input);

/// <param name="FileName">Null for a pasted text.</param>
/// <param name="Reading">What was read.</param>
/// <param name="DraftVersion">The draft beside it; taking it in names this.</param>
/// <param name="Sections">The sections that are there now.</param>
public sealed record WordDraftPreview(string? FileName, DraftReading Reading, int DraftVersion, IReadOnlyList<PresentSection> Sections);

/// <param name="Id">The section.</param>
/// <param name="Order">From 1.</param>
/// <param name="Heading">Without its number.</param>
/// <param name="IsEmpty">Nothing is written in it.</param>
public sealed record PresentSection(SectionId Id, int Order, string Heading, bool IsEmpty);

/// <inheritdoc cref="PreviewWordDraftRequest"/>
public sealed class PreviewWordDraft(CaseStore store, ContentFolder contents)
{
    public Task<Outcome<WordDraftPreview>> ExecuteAsync(PreviewWordDraftRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<WordDraftPreview>(actor, scope => PreviewAsync(scope, request), ct);

    private async Task<Outcome<WordDraftPreview>> PreviewAsync(ReadScope scope, PreviewWordDraftRequest request)
    {
        if (await scope.FindForHandlingAsync(request.CaseId) is not { } one)
        {
            return new NotFound();
        }

        if (one.MayEdit(new Act(scope.Actor, scope.Today, scope.Now, scope.Today)) is { } refusal)
        {
            return refusal;
        }

        var read = await scope.ReadDraftAsync(contents, one.Id, request.Input);
        return read.IsDone
            ? new WordDraftPreview(read.Value.FileName, read.Value.Reading, one.Round.Draft.Version, [.. one.Round.Draft.Sections.Select(section =>
                new PresentSection(section.Id, section.Order, section.Heading, string.IsNullOrWhiteSpace(section.Text)))])
            : read.Refusal!; // not done
    }
}
