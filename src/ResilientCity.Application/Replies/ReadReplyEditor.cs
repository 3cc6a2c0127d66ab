using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>All that the reply editor shows.</summary>
public sealed record ReplyEditorView
{
    public required CaseId CaseId { get; init; }

    public required int CaseVersion { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required CaseStage Stage { get; init; }

    public required int Round { get; init; }

    public required bool CanEdit { get; init; }

    public required bool CanSubmit { get; init; }

    public required int DraftVersion { get; init; }

    public required bool IsSummary { get; init; }

    public required IReadOnlyList<EditorSection> Sections { get; init; }

    /// <summary>Appendices, each with its title as heading.</summary>
    public IReadOnlyList<EditorSection> Appendices { get; init; } = [];

    public required ReplyFacts Facts { get; init; }

    /// <summary>What the registry and the rules offer where the draft says nothing yet.</summary>
    public required ReplyFacts Suggested { get; init; }

    public required string MadeOpening { get; init; }

    public required string MadeClosing { get; init; }

    public string? OwnOpening { get; init; }

    public string? OwnClosing { get; init; }

    /// <summary>The letter as it stands: composed while it is drafted, the version in sign-off or signed, the frozen one.</summary>
    public required LetterDocument Letter { get; init; }

    /// <summary>What its pages say in their margin while it is not signed off; null afterwards.</summary>
    public string? Note { get; init; }

    public required ResultMarkScheme MarkScheme { get; init; }

    public required IReadOnlyList<PublicityChoice> PublicityChoices { get; init; }

    public required IReadOnlyList<ReplyOpinion> Opinions { get; init; }

    public int OpinionsOutstanding { get; init; }

    public required bool HasConsultation { get; init; }

    public ReturnNote? LastReturn { get; init; }

    public DateOnly? DrivingDueOn { get; init; }
}

/// <summary>Reads the draft for those of the lead agency.</summary>
public sealed class ReadReplyEditor(CaseStore store)
{
    public Task<Outcome<ReplyEditorView>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<ReplyEditorView>(
            actor,
            async scope => await scope.FindForHandlingAsync(id) is { } one ? await ViewAsync(scope, one) : new NotFound(),
            ct);

    private static async Task<ReplyEditorView> ViewAsync(ReadScope scope, CaseFile one)
    {
        var facts = await scope.ComposerFactsAsync(one);
        var (draft, wording) = (one.Round.Draft, ReplyComposer.WordingOf(one, facts));
        var losing = await LosingTextsAsync(scope, draft);
        return new ReplyEditorView
        {
            CaseId = one.Id,
            CaseVersion = one.Version,
            Number = one.Proposal.Number,
            Title = one.Proposal.Title,
            Stage = one.Stage,
            Round = one.CurrentRoundNumber,
            CanEdit = one.MayDo(scope.Actor, CaseAction.EditDraft),
            CanSubmit = one.MayDo(scope.Actor, CaseAction.SubmitForSignOff),
            DraftVersion = draft.Version,
            IsSummary = draft.IsSummary,
            Sections = [.. draft.Sections.Select(section => EditorSection.Of(section, losing.GetValueOrDefault(section.Id)))],
            Appendices = [.. draft.Appendices.Select(section => EditorSection.Of(section, losing.GetValueOrDefault(section.Id)))],
            Facts = draft.ToFacts(),
            Suggested = await SuggestAsync(scope, one, facts),
            MadeOpening = wording.Opening,
            MadeClosing = wording.Closing,
            OwnOpening = draft.OwnOpening,
            OwnClosing = draft.OwnClosing,
            Letter = one.KeptLetter() ?? ReplyComposer.Compose(one, facts),
            Note = scope.DraftNoteOf(one),
            MarkScheme = (draft.MarkScheme is { } code ? facts.Rules.MarkScheme(code) : null) ?? facts.Rules.DefaultMarkScheme,
            PublicityChoices = facts.Rules.PublicityChoices,
            Opinions = one.OpinionsOf(facts.Agencies, scope.Today),
            OpinionsOutstanding = one.Round.OpinionsOutstanding,
            HasConsultation = one.Round.FirstContactOn is not null,
            LastReturn = one.Stage is CaseStage.InHandling ? await scope.FindLastReturnAsync(one) : null,
            DrivingDueOn = one.Round.DrivingDueOn,
        };
    }

    private static Task<Dictionary<SectionId, KeptText>> LosingTextsAsync(ReadScope scope, ReplyDraft draft)
    {
        List<SectionId> ids = [.. draft.Sections.Concat(draft.Appendices).Select(section => section.Id)];
        return scope.Db.LosingTexts
            .Where(kept => kept.AccountId == scope.Actor.AccountId && ids.Contains(kept.SectionId))
            .ToDictionaryAsync(kept => kept.SectionId, kept => new KeptText(kept.Text, kept.KeptAt), scope.Ct);
    }

    private static async Task<ReplyFacts> SuggestAsync(ReadScope scope, CaseFile one, ComposerFacts facts)
    {
        var agency = facts.Agencies[one.LeadAgencyId];
        var phrases = facts.Rules.PhrasesOn(facts.Day);
        var sender = agency.Kind is AgencyKind.MunicipalDepartment ? CopyScope.MunicipalDepartments : CopyScope.AllAgencies;
        var copies = phrases.For(one.Proposal.Kind).CopiesFrom(sender).Select(copy => copy.Name);
        var head = await scope.FindHeadAsync(agency);
        return new ReplyFacts(
            facts.Rules.DefaultMarkScheme.Code,
            null,
            null,
            null,
            agency.ContactPerson,
            agency.ContactPhone,
            agency.Postcode,
            string.Join(phrases.NameSeparator, copies),
            head is null ? null : head.DisplayName + head.Post);
    }
}
