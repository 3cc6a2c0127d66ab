using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Replies;

/// <summary>Autosave of one section: names the version that the text was typed upon.</summary>
public sealed record SaveSectionRequest(Guid CommandId, CaseId CaseId, SectionId SectionId, string Text, int BaseVersion);

/// <param name="Version">The section's version now.</param>
/// <param name="SavedAt">UTC.</param>
/// <param name="Conflict">Set where another had saved first: then nothing was overwritten, and the text is kept beside.</param>
public sealed record SavedSection(int Version, DateTime SavedAt, SectionConflict? Conflict = null);

public sealed record SectionConflict(string SavedBy, DateTime SavedAt, string TheirText, int TheirVersion);

/// <inheritdoc cref="SaveSectionRequest"/>
public sealed class SaveSection(CaseStore store)
{
    public Task<Outcome<SavedSection>> ExecuteAsync(SaveSectionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<SavedSection>(
            actor,
            request.CommandId,
            async scope =>
            {
                var text = PlainText.Of(request.Text);
                var loaded = await LoadAsync(scope, request.CaseId);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var (one, act) = (loaded.Value, scope.ActOn());
                if (one.MayEdit(act) is { } notAllowed)
                {
                    return notAllowed;
                }

                if (one.Round.Draft.Find(request.SectionId) is not { } section)
                {
                    return new NotFound();
                }

                if (text.Length > ReplyDraft.MaxSectionLength)
                {
                    return new TextTooLong("SectionText", text.Length, ReplyDraft.MaxSectionLength);
                }

                if (section.Text == text)
                {
                    await ForgetLosingTextAsync(scope, section.Id, text);
                    return new SavedSection(section.Version, section.SavedAt ?? scope.Now);
                }

                if (section.Version != request.BaseVersion)
                {
                    await KeepLosingTextAsync(scope, section.Id, text);
                    var theirs = new SectionConflict(section.SavedBy ?? "", section.SavedAt ?? scope.Now, section.Text, section.Version);
                    return new SavedSection(section.Version, theirs.SavedAt, theirs);
                }

                if (one.WriteSection(section.Id, text, act) is { } refusal)
                {
                    return refusal;
                }

                await ForgetLosingTextAsync(scope, section.Id, text);
                return new SavedSection(section.Version, scope.Now);
            },
            ct);

    /// <summary>Only the draft, every few seconds; the whole case where a version must be kept because another person goes on.</summary>
    private static async Task<Outcome<CaseFile>> LoadAsync(WriteScope scope, CaseId id)
    {
        var me = scope.Actor.AccountId;
        var changesHands = await scope.VisibleCases.AnyAsync(
            one => one.Id == id && one.Rounds.Any(round =>
                round.Number == one.CurrentRoundNumber && round.Draft.LastAuthorId != null && round.Draft.LastAuthorId != me),
            scope.Ct);
        if (changesHands)
        {
            return await scope.LoadDraftAsync(id);
        }

        var found = await scope.VisibleCases
            .Include(one => one.Proposal).ThenInclude(proposal => proposal.Delegates)
            .Include(one => one.CoHandlers)
            .Include(one => one.Rounds).ThenInclude(round => round.Draft).ThenInclude(draft => draft.Sections)
            .AsSplitQuery()
            .FirstOrDefaultAsync(one => one.Id == id, scope.Ct);
        return found is null ? new NotFound() : found;
    }

    private static async Task KeepLosingTextAsync(WriteScope scope, SectionId section, string text)
    {
        if (scope.Actor.AccountId is not { } account)
        {
            return;
        }

        var kept = await scope.Db.LosingTexts.FirstOrDefaultAsync(one => one.SectionId == section && one.AccountId == account, scope.Ct);
        if (kept is null)
        {
            scope.Db.LosingTexts.Add(new LosingText { SectionId = section, AccountId = account, Text = text, KeptAt = scope.Now });
            return;
        }

        (kept.Text, kept.KeptAt) = (text, scope.Now);
    }

    /// <summary>The losing text is resolved once it stands in the section; anything else is decided by its author.</summary>
    private static async Task ForgetLosingTextAsync(WriteScope scope, SectionId section, string saved)
    {
        var mine = await scope.Db.LosingTexts
            .Where(one => one.SectionId == section && one.AccountId == scope.Actor.AccountId)
            .ToListAsync(scope.Ct);
        scope.Db.LosingTexts.RemoveRange(mine.Where(one => saved.Contains(one.Text, StringComparison.Ordinal)));
    }
}
