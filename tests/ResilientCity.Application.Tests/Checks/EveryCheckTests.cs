using System.Text.RegularExpressions;
using ResilientCity.Application.Checks;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Checks;

public sealed partial class EveryCheckTests
{
    public static TheoryData<string> Codes => [.. LetterChecks.All.Select(check => check.Code)];

    [Fact]
    public void Checks_All_AreFoundAndHaveACodeOfTheirOwn()
    {
        LetterChecks.All.Count.ShouldBeGreaterThan(45);
        LetterChecks.All.Select(check => check.Code).ShouldBeUnique();
        LetterChecks.All.ShouldAllBe(check => check.GetType().IsSealed);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Check_Words_StandInBothLanguagesWithTheSameData(string code)
    {
        var check = LetterChecks.All.Single(one => one.Code == code);

        CodeForm().IsMatch(code).ShouldBeTrue();
        HasHan(check.Name.Zh).ShouldBeTrue();
        check.Name.En.ShouldNotBeNullOrWhiteSpace();
        HasHan(check.Name.En.Replace("你", "", StringComparison.Ordinal).Replace("您", "", StringComparison.Ordinal)).ShouldBeFalse();
        Placeholders(check.Reason.Zh).ShouldBe(Placeholders(check.Reason.En));
        check.Reason.Zh.ShouldEndWith("。");
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
        var made = new Domain.Rules.LetterWording(letter.Phrases, new Domain.Rules.LetterFacts
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

    private static bool HasHan(string text) => text.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    private static List<string> Placeholders(string template) => [.. Placeholder().Matches(template).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("^[a-z]+\\.[a-z]+(-[a-z]+)*$")]
    private static partial Regex CodeForm();

    [GeneratedRegex("\\{[a-z]+\\}")]
    private static partial Regex Placeholder();
}
