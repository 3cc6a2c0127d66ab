using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Replies;

/// <summary>What a reply is composed from beside its case.</summary>
/// <param name="Session">The session that the proposal belongs to.</param>
/// <param name="Agencies">The lead agency and the co-handlers.</param>
/// <param name="Rules">The rules of the round.</param>
/// <param name="Day">The letter uses the names and phrases of this day.</param>
public sealed record ComposerFacts(
    CongressSession Session,
    IReadOnlyDictionary<AgencyId, Agency> Agencies,
    RuleSet Rules,
    DateOnly Day);

/// <summary>Composes a case's draft as the letter it will be, without number and date.</summary>
public static class ReplyComposer
{
    // What a delegation or a liaison group is called; a person's name never ends so.
    private static readonly string[] GroupEndings = ["代表团", "联系组", "小组", "委员会"];

    public static LetterDocument Compose(CaseFile caseFile, ComposerFacts facts)
    {
        var draft = caseFile.Round.Draft;
        var wording = WordingOf(caseFile, facts);
        var sender = facts.Agencies[caseFile.LeadAgencyId].FullNameOn(facts.Day);
        var appendices = AppendicesOf(draft);
        return new LetterDocument
        {
            Mark = MarkOf(draft, facts.Rules),
            Publicity = draft.PublicityCode is { } code ? facts.Rules.Publicity(code)?.Label.Zh : null,
            Agencies = [sender],
            TitleLines = [sender, .. wording.TitleLines],
            Salutation = wording.Salutation,
            Addressees = NamesOf(caseFile),
            Opening = Paragraphs(draft.OwnOpening ?? wording.Opening),
            Sections = SectionsOf(draft),
            Closing = Paragraphs(draft.OwnClosing ?? wording.Closing),
            Attachments = LetterAppendices.ListOf(appendices),
            SignatureAgencies = [sender],
            ContactPerson = draft.ContactPerson,
            ContactPhone = draft.ContactPhone,
            Postcode = draft.Postcode,
            CopyTo = SplitCopies(draft.CopyTo, facts),
            Appendix = LetterAppendices.TextOf(appendices),
            Layout = LetterLayout.Of(facts.Rules.PhrasesOn(facts.Day).Labels),
        };
    }

    /// <summary>The wording that the rules make of the case's facts, whether or not the draft has its own.</summary>
    public static LetterWording WordingOf(CaseFile caseFile, ComposerFacts facts)
    {
        var names = NamesOf(caseFile);
        return new LetterWording(facts.Rules.PhrasesOn(facts.Day), new LetterFacts
        {
            Kind = caseFile.Proposal.Kind,
            Congress = facts.Session.Congress,
            Session = facts.Session.Session,
            Year = facts.Session.Year,
            Number = caseFile.Proposal.Number,
            Title = caseFile.Proposal.Title,
            Others = [.. caseFile.MergedProposals.Select(merged => (merged.Proposal.Number, merged.Proposal.Title))],
            Addressees = names,
            AddressedToGroup = names.Any(IsGroup),
            CoHandlers = [.. caseFile.CoHandlers.Select(one => facts.Agencies[one.AgencyId].ShortNameOn(facts.Day))],
            SignatoryName = caseFile.Round.Draft.Signatory ?? "",
        });
    }

    /// <summary>The numbered sections: 一、二、三、 by their order.</summary>
    public static ValueList<LetterSection> SectionsOf(ReplyDraft draft) => SectionsOf(draft.Sections.Select(section => (section.Heading, section.Text)));

    /// <param name="sections">Headings and texts as they stand in the editor, in their order.</param>
    public static ValueList<LetterSection> SectionsOf(IEnumerable<(string Heading, string Text)> sections) =>
        sections
            .Select((section, index) => new LetterSection(
                ChineseNumerals.Format(index + 1) + "、",
                string.IsNullOrWhiteSpace(section.Heading) ? null : section.Heading.Trim(),
                Paragraphs(section.Text)))
            .ToValueList();

    /// <summary>The draft's appendices, in their order.</summary>
    public static IReadOnlyList<LetterAppendix> AppendicesOf(ReplyDraft draft) => AppendicesOf(draft.Appendices.Select(one => (one.Heading, one.Text)));

    /// <param name="appendices">Titles and texts as they stand in the editor, in their order.</param>
    public static IReadOnlyList<LetterAppendix> AppendicesOf(IEnumerable<(string Title, string Text)> appendices) =>
        [.. appendices.Select(one => new LetterAppendix(one.Title.Trim(), Paragraphs(one.Text)))];

    /// <summary>The letter with these sections and appendices and nothing else changed.</summary>
    public static LetterDocument With(this LetterDocument letter, ValueList<LetterSection> sections, IReadOnlyList<LetterAppendix> appendices) => letter with
    {
        Sections = sections,
        Attachments = LetterAppendices.ListOf(appendices),
        Appendix = LetterAppendices.TextOf(appendices),
    };

    /// <summary>A delegation or an organisation, by its name.</summary>
    internal static bool IsGroup(string name) => GroupEndings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static string? MarkOf(ReplyDraft draft, RuleSet rules)
    {
        var scheme = draft.MarkScheme is { } code ? rules.MarkScheme(code) : rules.DefaultMarkScheme;
        return scheme?.Placement is MarkPlacement.FirstParagraph ? null : draft.MarkCode;
    }

    private static ValueList<string> NamesOf(CaseFile caseFile) =>
        caseFile.Addressees.Select(one => one.Name).ToValueList();

    private static ValueList<string> SplitCopies(string? copyTo, ComposerFacts facts) =>
        (copyTo ?? "").TrimEnd('。')
            .Split(facts.Rules.PhrasesOn(facts.Day).NameSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToValueList();

    private static ValueList<string> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToValueList();
}
