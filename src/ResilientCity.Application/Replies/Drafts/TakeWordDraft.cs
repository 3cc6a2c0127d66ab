using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies.Drafts;

/// <summary>
/// Takes a division's draft into the reply as a new version. What stood there is kept as a version just before, the file stays with the case.
/// </summary>
/// <param name="Draft">Which draft, by which request.</param>
/// <param name="SeenDraftVersion">The draft as the preview showed it; refused when it has moved.</param>
/// <param name="Input">The file or the text; it is read again here.</param>
/// <param name="Chosen">The places (from 0) of the parts that are taken; null for all.</param>
/// <param name="Into">The section that they are set behind; null where they take the place of all sections.</param>
public sealed record TakeWordDraftRequest(DraftCommand Draft, int SeenDraftVersion, WordDraftInput Input, IReadOnlyList<int>? Chosen = null, SectionId? Into = null)
{
    /// <summary>The places (from 0) of the appendices that are taken, behind those that are there; null for all.</summary>
    public IReadOnlyList<int>? Appendices { get; init; }
}

/// <param name="Version">The number of the new version.</param>
public sealed record TakenDraft(int Version);

/// <inheritdoc cref="TakeWordDraftRequest"/>
public sealed class TakeWordDraft(CaseStore store, ContentFolder contents)
{
    public async Task<Outcome<TakenDraft>> ExecuteAsync(TakeWordDraftRequest request, Actor actor, CancellationToken ct)
    {
        var read = await store.ReadAsync<ReadDraft>(actor, scope => ReadAsync(scope, request), ct);
        return read.IsDone
            ? await store.WriteAsync<TakenDraft>(actor, request.Draft.CommandId, scope => TakeAsync(scope, request, read.Value), ct)
            : read.Refusal!; // not done
    }

    private async Task<Outcome<ReadDraft>> ReadAsync(ReadScope scope, TakeWordDraftRequest request) =>
        await scope.FindForHandlingAsync(request.Draft.CaseId) is { } one
            ? await scope.ReadDraftAsync(contents, one.Id, request.Input)
            : new NotFound();

    private static async Task<Outcome<TakenDraft>> TakeAsync(WriteScope scope, TakeWordDraftRequest request, ReadDraft read)
    {
        var loaded = await scope.LoadDraftAsync(request.Draft.CaseId);
        if (!loaded.IsDone)
        {
            return loaded.Refusal!; // not done
        }

        var (one, act) = (loaded.Value, scope.ActOn());
        var intake = new DraftIntake(request.SeenDraftVersion, PartsOf(request, read.Reading), request.Into)
        {
            Appendices = [.. read.Reading.Appendices.Where((_, place) => request.Appendices is null || request.Appendices.Contains(place))],
        };
        var refusal = one.WhyNotTaken(intake, act)
            ?? await scope.ClaimAttachmentAsync(request.Input.File, one.Id)
            ?? await KeepWhatIsThereAsync(scope, one);
        if (refusal is not null)
        {
            return refusal;
        }

        var before = one.Round.Draft.Sections.Select(section => section.Id).ToList();
        if (one.TakeDraftIn(intake, act) is { } refused)
        {
            return refused;
        }

        await ForgetLosingTextsAsync(scope, [.. before.Where(id => one.Round.Draft.Find(id) is null)]);
        var snapshot = LetterJson.Snapshot(await scope.ComposeReplyAsync(one));
        return one.KeepTakenDraft(snapshot, new DraftSource(read.FileName, request.Input.File), act) is { } notKept
            ? notKept
            : new TakenDraft(one.Round.LatestVersion!.Number); // kept just now
    }

    private static IReadOnlyList<DraftPart> PartsOf(TakeWordDraftRequest request, DraftReading reading)
    {
        List<DraftPart> chosen = [.. reading.Parts.Where((_, place) => request.Chosen is null || request.Chosen.Contains(place))];
        return request.Into is null || chosen.Count == 0 ? chosen : [OneSection.Of(chosen)];
    }

    private static async Task<Refusal?> KeepWhatIsThereAsync(WriteScope scope, CaseFile one) =>
        one.Round.Draft.Sections.Concat(one.Round.Draft.Appendices).All(section => string.IsNullOrWhiteSpace(section.Text)) ? null : await scope.KeepVersionAsync(one, VersionCause.BeforeIntake);

    /// <summary>As when a section is taken out.</summary>
    private static async Task ForgetLosingTextsAsync(WriteScope scope, IReadOnlyList<SectionId> gone) =>
        scope.Db.LosingTexts.RemoveRange(await scope.Db.LosingTexts.Where(kept => gone.Contains(kept.SectionId)).ToListAsync(scope.Ct));
}
