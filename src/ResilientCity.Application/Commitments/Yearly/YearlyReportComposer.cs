using System.Globalization;
using ResilientCity.Application.Replies;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>What a yearly report is composed from.</summary>
/// <param name="Year">The year it tells of, with the one before.</param>
/// <param name="AsOf">The day of which it tells.</param>
/// <param name="Delegate">Whom it is for.</param>
/// <param name="Agency">Whose promises.</param>
/// <param name="Cases">In their order, each with something to tell.</param>
/// <param name="Rules">In force on that day.</param>
/// <param name="Phrases">Its wording.</param>
internal sealed record YearlyFacts(
    int Year, DateOnly AsOf, CongressDelegate Delegate, Agency Agency, IReadOnlyList<CaseFile> Cases, RuleSet Rules, YearlyReportPhrases Phrases);

/// <summary>Composes the page that tells a delegate how promises stand: in the form of a letter, a numbered part for each proposal, a paragraph for each promise.</summary>
internal static class YearlyReportComposer
{
    private const string DayFormat = "yyyy年M月d日";

    public static LetterDocument Compose(YearlyFacts facts)
    {
        var phrases = facts.Rules.PhrasesOn(facts.AsOf);
        var values = ValuesOf(facts, phrases);
        var sender = facts.Agency.FullNameOn(facts.AsOf);
        return new LetterDocument
        {
            Agencies = [sender],
            TitleLines = [sender, .. facts.Phrases.TitleLines.Select(line => LetterTemplate.Fill(line, values))],
            Salutation = LetterTemplate.Fill(ReplyComposer.IsGroup(facts.Delegate.Name) ? phrases.SalutationToGroup : phrases.SalutationToMembers, values),
            Addressees = [facts.Delegate.Name],
            Opening = [LetterTemplate.Fill(facts.Phrases.Opening, values)],
            Sections = facts.Cases.Select((one, index) => SectionOf(one, index, facts, values)).ToValueList(),
            Closing = [LetterTemplate.Fill(facts.Phrases.Closing, values)],
            SignatureAgencies = [sender],
            Date = facts.AsOf,
            ContactPerson = facts.Agency.ContactPerson,
            ContactPhone = facts.Agency.ContactPhone,
            Postcode = facts.Agency.Postcode,
            Layout = LetterLayout.Of(phrases.Labels),
        };
    }

    private static Dictionary<string, string> ValuesOf(YearlyFacts facts, LetterPhrases phrases)
    {
        var letter = new LetterFacts
        {
            Kind = facts.Cases[0].Proposal.Kind,
            Congress = "",
            Session = "",
            Year = facts.Year,
            Number = "",
            Title = "",
            Addressees = [facts.Delegate.Name],
            AddressedToGroup = ReplyComposer.IsGroup(facts.Delegate.Name),
            SignatoryName = "",
        };
        var values = LetterWording.ValuesOf(phrases, letter);
        values["asOf"] = InWords(facts.AsOf);
        values["days"] = facts.Rules.Limit(DeadlineKind.CommitmentReceipt)?.Limit.Amount.ToString(CultureInfo.InvariantCulture) ?? "";
        return values;
    }

    private static LetterSection SectionOf(CaseFile one, int index, YearlyFacts facts, Dictionary<string, string> page)
    {
        var values = new Dictionary<string, string>(page) { ["number"] = one.Proposal.Number, ["title"] = one.Proposal.Title };
        return new LetterSection(
            ChineseNumerals.Format(index + 1) + "、",
            LetterTemplate.Fill(facts.Phrases.Heading, values),
            YearlyLines.Of(one, facts.Year).Select((taken, order) => $"{order + 1}.{Told(taken, facts, values)}").ToValueList());
    }

    private static string Told(Commitment taken, YearlyFacts facts, Dictionary<string, string> page)
    {
        var values = new Dictionary<string, string>(page)
        {
            ["sentence"] = taken.Sentence,
            ["due"] = InWords(taken.DueOn),
            ["closed"] = InWords(taken.ClosedOn),
            ["report"] = Sentence(taken.Progress.LastOrDefault(report => report.Text.Length > 0)?.Text),
            ["reached"] = Plain(taken.Reached ?? taken.Target),
            ["target"] = Plain(taken.Target),
            ["unit"] = taken.Unit ?? "",
        };
        values["figures"] = taken.Target is null || (taken.Reached is null && taken.State is not CommitmentState.Done) ? "" : LetterTemplate.Fill(facts.Phrases.Figures, values);
        return LetterTemplate.Fill(TemplateOf(taken, facts), values);
    }

    private static string TemplateOf(Commitment taken, YearlyFacts facts) => taken.State switch
    {
        CommitmentState.Done => facts.Phrases.Done,
        CommitmentState.NotPossible => facts.Phrases.NotPossible,
        _ when taken.DueOn is null => facts.Phrases.OpenUndated,
        _ => taken.IsOverdueOn(facts.AsOf) ? facts.Phrases.Overdue : facts.Phrases.Open,
    };

    /// <summary>One paragraph, ended like a sentence.</summary>
    private static string Sentence(string? text)
    {
        var line = PlainText.Line(text);
        return line is null ? "" : "。！？；".Contains(line[^1], StringComparison.Ordinal) ? line : line + "。";
    }

    private static string InWords(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? "";

    private static string Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
