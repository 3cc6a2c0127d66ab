using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Domain.Tests.Letters;

/// <summary>Appendices as a letter writes them, and told apart again.</summary>
public sealed class LetterAppendicesTests
{
    private static readonly LetterAppendix List = new("步道清单", ["一、江北", "项目：步道；完成时限：2026年6月。"]);
    private static readonly LetterAppendix Plan = new("进度表", ["3月开工。"]);

    [Fact]
    public void Written_One_HasNoNumber()
    {
        LetterAppendices.ListOf([List]).ShouldBe(["附件：步道清单"]);
        LetterAppendices.TextOf([List]).ShouldBe(["附件", "步道清单", "一、江北", "项目：步道；完成时限：2026年6月。"]);
    }

    [Fact]
    public void Written_Several_AreNumberedInListAndText()
    {
        LetterAppendices.ListOf([List, Plan]).ShouldBe(["附件：1.步道清单", "2.进度表"]);
        LetterAppendices.TextOf([List, Plan]).ShouldBe(["附件1", "步道清单", "一、江北", "项目：步道；完成时限：2026年6月。", "附件2", "进度表", "3月开工。"]);
    }

    [Fact]
    public void Written_None_IsNothing()
    {
        LetterAppendices.ListOf([]).ShouldBeEmpty();
        LetterAppendices.TextOf([]).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("步道清单")]
    [InlineData("步道清单|进度表")]
    [InlineData("|进度表")]
    [InlineData("")]
    [InlineData("同名|同名")]
    [InlineData("1.5公里步道清单")]
    [InlineData("2026年1.5公里步道清单|附表|甲；乙")]
    public void Read_WhatWasWritten_IsTheSame(string joined)
    {
        var titles = joined.Split('|');
        LetterAppendix[] appendices = [.. titles.Select((title, i) => new LetterAppendix(title, i == 1 ? [] : ["甲段。", "乙段。"]))];

        LetterAppendices.Read(Letter(appendices)).ShouldBe(appendices);
    }

    [Fact]
    public void Read_OtherAgenciesForms_FindsNamesAndTexts()
    {
        var letter = new LetterDocument
        {
            Attachments = ["附件：1、《湿地名录》；2、投入明细表"],
            Appendix = ["附件2", "2025年投入", "共3亿元。", "附件一：", "湿地名录", "江北湿地"],
        };

        LetterAppendices.Read(letter).ShouldBe([new("湿地名录", ["江北湿地"]), new("投入明细表", ["2025年投入", "共3亿元。"])]);
    }

    [Fact]
    public void Read_NotListed_TakesTheShortFirstLineAsTitle() =>
        LetterAppendices.Read(new LetterDocument { Appendix = ["附件", "湿地名录", "江北湿地，共12处。"] }).ShouldBe([new("湿地名录", ["江北湿地，共12处。"])]);

    [Fact]
    public void Lines_TellMarkTitleAndTextApart_AndCountOnBehindTheSections()
    {
        var lines = CanonicalText.Lines(Letter(List, Plan) with { Sections = [new("一、", "情况", ["正文。"])] }).Where(line => line.Section > 1).ToList();

        lines.Select(line => line.Kind).ShouldBe(
        [
            LetterLineKind.AppendixMark, LetterLineKind.AppendixTitle, LetterLineKind.Appendix, LetterLineKind.Appendix,
            LetterLineKind.AppendixMark, LetterLineKind.AppendixTitle, LetterLineKind.Appendix,
        ]);
        lines.Select(line => line.Section).ShouldBe([2, 2, 2, 2, 3, 3, 3]);
    }

    [Fact]
    public void Laid_EachAppendix_BeginsAPageWithItsMark_TitleCentredOnTheThirdLine()
    {
        var laid = LetterPaginator.Lay(Letter(List, Plan) with { Opening = ["正文。"], SignatureAgencies = ["江城市水务局"] });

        laid.Pages.Count.ShouldBe(3);
        foreach (var (page, mark, title) in new[] { (laid.Pages[1], "附件1", "步道清单"), (laid.Pages[2], "附件2", "进度表") })
        {
            page.Lines[0].Text.ShouldBe(mark);
            page.Lines[0].Runs.ShouldAllBe(run => run.Font == FontRole.Hei);
            LeftOf(page.Lines[0]).ShouldBe(LetterGeometry.TypeLeft, 0.01);
            (page.Lines[1].Text, page.Lines[1].Row).ShouldBe((title, 2));
            page.Lines[1].Runs[0].Points.ShouldBe(LetterGeometry.TitlePoints);
            var width = title.Length * LetterGeometry.Millimetres(LetterGeometry.TitlePoints);
            LeftOf(page.Lines[1]).ShouldBe(LetterGeometry.TypeLeft + ((LetterGeometry.TypeWidth - width) / 2), 0.01);
            page.Lines[2].Row.ShouldBe(4);
        }
    }

    [Fact]
    public void Laid_LongNames_GoOnBelowTheirFirstCharacter()
    {
        var name = new string('长', 30);
        var lines = LetterPaginator.Lay(Letter(new(name, []), new(name, []))).Pages.SelectMany(page => page.Lines).Where(line => line.Text.Contains('长', StringComparison.Ordinal)).Take(4).ToList();

        var under = LeftOf(lines[0]) + (4 * LetterGeometry.CharacterPitch); // behind 附件：1.
        LeftOf(lines[1]).ShouldBe(under, 0.01);
        LeftOf(lines[2]).ShouldBe(under - LetterGeometry.CharacterPitch, 0.01);
        LeftOf(lines[3]).ShouldBe(under, 0.01);
    }

    private static double LeftOf(PositionedLine line) => line.Runs[0].Elements[0].X;

    private static LetterDocument Letter(params LetterAppendix[] appendices) => new() { Attachments = LetterAppendices.ListOf(appendices), Appendix = LetterAppendices.TextOf(appendices) };
}
