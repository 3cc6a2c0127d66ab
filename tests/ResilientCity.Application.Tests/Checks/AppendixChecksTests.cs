using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Appendices;
using ResilientCity.Application.Checks.Privacy;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Checks;

public sealed class AppendixChecksTests
{
    [Theory]
    [InlineData("全市步道已普查，详见附件。", "详见附件")]
    [InlineData("全市步道已普查（附件3）。", "附件3")]
    [InlineData("按《实施方案》附件2执行。", null)]
    [InlineData("全市步道已普查（附件2）。", null)]
    public void AppendixMissing_SpokenOfAndNotThere_IsFound(string text, string? words)
    {
        var letter = words is "详见附件" ? SampleLetter.Saying(text) : With(SampleLetter.Saying(text), new("步道清单", ["江北步道。"]), new("进度表", ["3月开工。"]));

        letter.Find<AppendixMissing>().Select(finding => finding.Reason.Zh.Contains($"“{words}”", StringComparison.Ordinal)).ShouldBe(words is null ? [] : [true]);
    }

    [Fact]
    public void AppendixUnmentioned_TextThatNamesNone_IsWorthALook()
    {
        var appendix = new LetterAppendix("步道清单", ["江北步道。"]);

        With(SampleLetter.Clean(), appendix).Find<AppendixUnmentioned>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);
        With(SampleLetter.Saying("已普查，见附件。"), appendix).Find<AppendixUnmentioned>().ShouldBeEmpty();
    }

    [Fact]
    public void AppendixEmpty_NoTitleIsAMust_NoTextAShould()
    {
        var findings = With(SampleLetter.Clean(), new LetterAppendix("", ["江北步道。"]), new LetterAppendix("进度表", [])).Find<AppendixEmpty>();

        findings.Select(finding => (finding.Severity, finding.Place)).ShouldBe(
        [
            (CheckSeverity.Must, new CheckPlace(CheckedPart.AppendixTitle, 1)),
            (CheckSeverity.Should, new CheckPlace(CheckedPart.Appendix, 2)),
        ]);
    }

    [Fact]
    public void PrivateData_InAnAppendix_IsFoundThere() =>
        With(SampleLetter.Clean(), new LetterAppendix("步道清单", ["江北步道。", "管护人电话139" + "00001111。"])).Find<MobileNumber>().ShouldHaveSingleItem().Place.ShouldBe(new CheckPlace(CheckedPart.Appendix, 1, 1, 5, 11));

    private static CheckedLetter With(CheckedLetter letter, params LetterAppendix[] appendices) => letter.With(document => document with
    {
        Attachments = LetterAppendices.ListOf(appendices),
        Appendix = LetterAppendices.TextOf(appendices),
    });
}
