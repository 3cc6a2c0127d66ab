using System.Reflection;
using System.Text.RegularExpressions;
using ResilientCity.Application.Checks;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Checks;

public sealed partial class EveryCheckTests
{
    /// <summary>Numbers, dates and what has a name in both languages; all else stands in quotation marks.</summary>
    private static readonly string[] InBothLanguages = ["{actual}", "{assigned}", "{count}", "{date}", "{due}", "{hidden}", "{order}", "{page}", "{publicity}", "{written}"];

    /// <summary>By name: a check that is lost or renamed is missed here, and a history that names it would be too.</summary>
    private static readonly string[] Known =
    [
        "appendix.empty", "appendix.missing", "appendix.unmentioned", "asks.answered", "asks.listed", "closing.receipt", "closing.signatory", "contact.missing", "copy.missing",
        "date.before-assignment", "date.form", "date.future", "heading.consecutive", "heading.number-typed", "heading.uneven",
        "mark.ledger", "mark.missing", "mark.plan", "mark.progress", "mark.promises-only", "mark.reason", "mark.reported-upward",
        "mark.time-limit", "mark.unknown", "number.code", "number.form", "opening.co-handlers", "opening.count",
        "opening.order", "opening.title", "opinions.marked", "postcode.form", "private.address", "private.bank-card",
        "private.contact-mobile", "private.identity", "private.mobile", "proposal.number", "publicity.missing", "publicity.reason",
        "salutation.names", "salutation.word", "section.empty", "signatory.head", "signatory.missing", "text.doubled-punctuation",
        "text.doubled-words", "text.half-width", "text.left-open", "text.level", "text.long-paragraph", "text.missing",
        "text.mixed-brackets", "text.number-brackets", "text.numbering", "text.plan-years", "text.repeated-words", "text.spaces",
        "text.unbalanced", "text.you-mixed", "title.session",
    ];

    public static TheoryData<string> Codes => [.. LetterChecks.All.Select(check => check.Code)];

    [Fact]
    public void Checks_All_AreFoundAndHaveACodeOfTheirOwn()
    {
        LetterChecks.All.Select(check => check.Code).ShouldBe(Known);
        LetterChecks.All.ShouldAllBe(check => check.GetType().IsSealed);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_Words_StandInBothLanguagesWithTheSameData(string code)
    {
        var check = LetterChecks.All.Single(one => one.Code == code);

        CodeForm().IsMatch(code).ShouldBeTrue();
        foreach (var label in LabelsOf(check).Prepend(check.Name))
        {
            HasHan(label.Zh).ShouldBeTrue();
            label.En.ShouldNotBeNullOrWhiteSpace();
            HasHan(SaidHere(label.En)).ShouldBeFalse(label.En);
            Placeholders(label.Zh).ShouldBe(Placeholders(label.En));
            Placeholders(SaidHere(label.En)).Except(InBothLanguages).ShouldBeEmpty("what comes from the letter is quoted");
        }

        foreach (var reason in LabelsOf(check))
        {
            reason.Zh.ShouldEndWith("。");
            reason.En.ShouldEndWith(".");
        }
    }

    [Fact]
    public void Run_CleanLetter_FindsNothing() => LetterChecks.Run(SampleLetter.Clean()).ShouldBeEmpty();

    [Fact]
    public void Run_SpoiltLetter_GivesTheGravestFirstThenTheOrderOfThePage()
    {
        var letter = SampleLetter.Saying("全市步道已普查 ，好的的。", new string('字', 700) + "。").With(document => document with { CopyTo = [], ContactPhone = null, Salutation = "代表：" });

        var findings = LetterChecks.Run(letter);

        findings.Select(finding => finding.Severity).ShouldBe(findings.Select(finding => finding.Severity).Order());
        findings[0].Code.ShouldBe("salutation.names");
        findings.Where(finding => finding.Severity is CheckSeverity.Should).Select(finding => finding.Code).ShouldBe(["text.spaces", "text.doubled-words", "contact.missing"]);
        findings.Where(finding => finding.Severity is CheckSeverity.Look).Select(finding => finding.Code).ShouldBe(["text.long-paragraph", "copy.missing"]);
    }

    [Fact]
    public void Run_ProposalTitledWithHalfWidthMarks_IsNotHeldAgainstTheOpeningTheRulesMade()
    {
        var letter = SampleLetter.Clean();
        var made = new LetterWording(letter.Phrases, new LetterFacts
        {
            Kind = letter.Kind,
            Congress = "市六届",
            Session = "三次会议",
            Year = 2026,
            Number = "0101",
            Title = "关于修复步道(江边)的建议",
            Addressees = ["卢喆"],
            SignatoryName = "丁一凡局长",
        });

        LetterChecks.Run(letter.With(document => document with { Opening = [made.Opening] }) with { Wording = made, Title = "关于修复步道(江边)的建议", CoHandlers = [] }).ShouldBeEmpty();
    }

    [Fact]
    public void Run_AnyText_NeverFails()
    {
        string[] odd = ["", "\uD83D\uDE00", "（（（《“", "”））》", "。。。", "1.", "一是", "（", "\u3000 \t", "x\uD842\uDFB7y", new string('的', 300), new string(' ', 300)];

        foreach (var text in odd)
        {
            var letter = SampleLetter.Saying(text, text + text).With(document => document with { Opening = [text], Closing = [text], TitleLines = [text], Salutation = text, ContactPhone = text });
            Should.NotThrow(() => LetterChecks.Run(letter));
        }

        Should.NotThrow(() => LetterChecks.Run(SampleLetter.Clean() with { Document = new LetterDocument() }));
    }

    /// <summary>The check's reason and every other face of it.</summary>
    private static IEnumerable<RuleLabel> LabelsOf(ILetterCheck check)
    {
        yield return check.Reason;
        for (var type = check.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                var value = field.GetValue(null);
                foreach (var label in value as IEnumerable<RuleLabel> ?? (value as System.Collections.IDictionary)?.Values.OfType<RuleLabel>() ?? (value is RuleLabel one ? [one] : []))
                {
                    yield return label;
                }
            }
        }
    }

    private static string SaidHere(string english) => Quoted().Replace(english, "");

    private static bool HasHan(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    private static List<string> Placeholders(string template) => [.. Placeholder().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("^[a-z]+\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex CodeForm();

    [GeneratedRegex("“[^”]*”")]
    private static partial Regex Quoted();

    [GeneratedRegex("\\{[a-z]+\\}")]
    private static partial Regex Placeholder();
}
