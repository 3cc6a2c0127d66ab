using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using ResilientCity.Application.Import;
using ResilientCity.Application.Import.Drafts;
using ResilientCity.Application.Tests.Letters;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Import;

/// <summary>A division's draft: the whole letter or a part of it, cut at its numbers, tables as lines.</summary>
public sealed class DraftReaderTests
{
    [Fact]
    public void Read_WholeLetter_TakesTheSectionsAndLeavesTheFrame()
    {
        var reading = DraftReader.ReadText(LetterFile.Text("01-five-sections"), DraftScope.SectionsOnly);

        reading.Parts.Count.ShouldBe(5);
        reading.Parts.ShouldAllBe(part => part.Heading.Length > 0 && part.Text.Length > 0);
        reading.Frame.Select(one => one.Kind).ShouldBe([FrameKind.Head, FrameKind.Salutation, FrameKind.Opening, FrameKind.Closing, FrameKind.Foot]);
    }

    [Fact]
    public void Read_OneSectionWithSubheadings_IsOnePartAndKeepsThem()
    {
        var reading = DraftReader.ReadText("三、加快修复\n（一）步道。年内修复12公里。\n（二）护坡。明年完成。", DraftScope.SectionsOnly);

        reading.Parts.ShouldBe([new DraftPart("加快修复", "（一）步道。年内修复12公里。\n（二）护坡。明年完成。")]);
        reading.Frame.ShouldBeEmpty();
    }

    [Fact]
    public void Read_OnlyBracketedNumbers_AreTheParts()
    {
        var reading = DraftReader.ReadText("关于步道建议的答复意见\n（一）摸清底数\n全市步道已普查。\n（二）加快修复\n年内修复12公里。\n市水务局河道处\n2026年3月9日", DraftScope.SectionsOnly);

        reading.Parts.ShouldBe([new DraftPart("摸清底数", "全市步道已普查。"), new DraftPart("加快修复", "年内修复12公里。")]);
        reading.Frame.Select(one => one.Kind).ShouldBe([FrameKind.Head, FrameKind.Foot]);
    }

    [Fact]
    public void Read_WithoutNumbers_IsOnePartWithoutHeading()
    {
        var reading = DraftReader.ReadText("全市步道已普查。\n年内修复12公里。", DraftScope.SectionsOnly);

        reading.Parts.ShouldBe([new DraftPart("", "全市步道已普查。\n年内修复12公里。")]);
    }

    [Fact]
    public void Read_EveryLine_LeavesNothingOut()
    {
        var text = "处室意见\n一、摸清底数\n已普查。\n市水务局\n2026年3月9日";

        var reading = DraftReader.ReadText(text, DraftScope.EveryLine);

        string.Join('\n', reading.Parts.Select(part => part.Text)).ShouldBe("处室意见\n已普查。\n市水务局\n2026年3月9日");
        reading.Parts[1].Heading.ShouldBe("摸清底数");
    }

    [Fact]
    public void Read_AppendicesList_IsOfferedAndNotForcedIntoASection()
    {
        var reading = DraftReader.ReadText("一、摸清底数\n已普查，见附件。\n二、加快修复\n年内完成。\n附件：1.步道清单\n2.进度表", DraftScope.SectionsOnly);

        reading.Parts.Count.ShouldBe(2);
        reading.Appendices.ShouldBe([new DraftPart("步道清单", ""), new DraftPart("进度表", "")]);
    }

    [Fact]
    public void Read_WordTable_BecomesLinesAndIsShownAsItIs()
    {
        var bytes = WordFile.Of(
            WordFile.Numbered("加快修复", 0),
            WordFile.Line("进度如下："),
            Table(["项目", "完成时限"], ["江边步道", "2026年6月"], ["护坡", "2026年9月"]),
            WordFile.Line("均已列入计划。"));

        var (reading, problem) = DraftReader.Read(bytes, "处室稿.docx", DraftScope.SectionsOnly);

        problem.ShouldBeNull();
        reading!.Parts.ShouldBe([new DraftPart("加快修复", "进度如下：\n项目：江边步道；完成时限：2026年6月。\n项目：护坡；完成时限：2026年9月。\n均已列入计划。")]);
        reading.Tables.ShouldHaveSingleItem().Rows.Select(row => string.Join('|', row.Cells)).ShouldBe(["项目|完成时限", "江边步道|2026年6月", "护坡|2026年9月"]);
    }

    [Fact]
    public void Read_PastedTable_BecomesLines()
    {
        var reading = DraftReader.ReadText("一、加快修复\n进度如下。\n1\t江边步道\t2026年6月\n2\t护坡\t2026年9月", DraftScope.SectionsOnly);

        reading.Parts.ShouldHaveSingleItem().Text.ShouldBe("进度如下。\n1；江边步道；2026年6月。\n2；护坡；2026年9月。");
        reading.Tables.Count.ShouldBe(1);
    }

    [Fact]
    public void Read_PictureInTheText_IsNamedWithItsPlace()
    {
        var picture = new Paragraph(new Run(new Drawing()));
        var bytes = WordFile.Of(WordFile.Line("一、摸清底数"), WordFile.Line("现场情况见下图。"), picture);

        var reading = DraftReader.Read(bytes, "处室稿.docx", DraftScope.SectionsOnly).Reading!;

        reading.Objects.ShouldBe([new DraftObject(DraftObjectKind.Picture, "现场情况见下图。")]);
    }

    [Fact]
    public void Read_WhatNoReaderTakes_IsRefusedAsEverywhere()
    {
        DraftReader.Read([], "稿.docx", DraftScope.SectionsOnly).Problem!.Fault.ShouldBe(LetterFileFault.Empty);
        DraftReader.Read([0x89, 0x50, 0x4E, 0x47, 1, 2, 3], "稿.docx", DraftScope.SectionsOnly).Problem!.Fault.ShouldBe(LetterFileFault.NotWhatItsNameSays);
        DraftReader.Read(WordFile.Of(new Paragraph()), "稿.docx", DraftScope.SectionsOnly).Problem!.Fault.ShouldBe(LetterFileFault.NoTextInside);
    }

    [Fact]
    public void OneSection_OfSeveralParts_LowersTheirNumbers() =>
        OneSection.Of([new DraftPart("摸清底数", "（一）普查。\n（二）建档。"), new DraftPart("加快修复", "年内完成。")])
            .ShouldBe(new DraftPart("", "（一）摸清底数\n1.普查。\n2.建档。\n（二）加快修复\n年内完成。"));

    private static Table Table(params string[][] rows) =>
        new([.. rows.Select(row => (OpenXmlElement)new TableRow(row.Select(cell => new TableCell(WordFile.Line(cell)))))]);
}
