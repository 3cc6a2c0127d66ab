using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Import;

public sealed class ProposalListReaderTests
{
    private static readonly string[] Headings = ["序号", "建议编号", "建议标题", "领衔代表", "联名代表", "主办单位", "协办单位", "交办时间", "办理期限", "类型", "类别", "备注"];

    [Fact]
    public void List_WithTitleRowAndSynonyms_IsRead()
    {
        var list = ProposalListReader.Read(SheetFile.Of(
            ["云山市第三届人民代表大会第四次会议建议清单"],
            Headings,
            ["1", "0312", "《关于完善社区应急避难点的建议》", "林知夏", "沈砚、顾南枝", "市应急管理局", "市教委、市发展改革委", "2024-01-24", "2024年5月20日前", "建议", "公共安全", "x"]), "清单.xlsx");

        list.FileProblem.ShouldBeNull();
        list.Problems.ShouldBeEmpty();
        list.UnknownHeadings.ShouldBe(["备注"]);
        var row = list.Rows.ShouldHaveSingleItem();
        (row.Row, row.Number, row.Title, row.LeadDelegate).ShouldBe((3, "0312", "关于完善社区应急避难点的建议", "林知夏"));
        row.JointDelegates.ShouldBe(["沈砚", "顾南枝"]);
        (row.LeadAgency, row.Kind, row.Topic).ShouldBe(("市应急管理局", "建议", "公共安全"));
        row.CoHandlingAgencies.ShouldBe(["市教委", "市发展改革委"]);
        (row.AssignedOn, row.NoticeDueOn).ShouldBe((new DateOnly(2024, 1, 24), new DateOnly(2024, 5, 20)));
    }

    [Fact]
    public void NumberTypedAsNumber_KeepsTheZerosOfItsFormatAndDatesTheirDay()
    {
        var list = ProposalListReader.Read(SheetFile.Of([["编号", "案由", "交办日期"], [SheetFile.Zeros(750), "标题甲", SheetFile.Date(44585)]]), "a.xlsx");

        list.Rows[0].Number.ShouldBe("0750");
        list.Rows[0].AssignedOn.ShouldBe(new DateOnly(2022, 1, 24));
    }

    [Fact]
    public void UnreadableRows_AreListedWithRowAndReason()
    {
        var list = ProposalListReader.Read(SheetFile.Of(
            ["序号", "标题", "交办日期"], ["1", "甲", "待定"], ["", "乙", ""], ["3", "", ""], ["001", "丙", ""], ["1", "丁", ""]), "a.xlsx");

        list.Rows.Select(row => row.Number).ShouldBe(["1", "001"]);
        list.Problems.ShouldBe(
        [
            new(2, ListColumnKind.AssignedOn, ListFault.NotADate), new(3, ListColumnKind.Number, ListFault.NumberMissing),
            new(4, ListColumnKind.Title, ListFault.TitleMissing), new(6, ListColumnKind.Number, ListFault.NumberRepeated),
        ]);
    }

    [Fact]
    public void SheetWithoutHeadings_SaysSo() =>
        ProposalListReader.Read(SheetFile.Of(["甲", "乙"], ["1", "2"]), "a.xlsx").Problems.ShouldBe([new(0, null, ListFault.HeaderNotFound)]);

    [Fact]
    public void FileThatIsNoWorkbook_IsRefused()
    {
        ProposalListReader.Read("a,b"u8.ToArray(), "a.xlsx").FileProblem!.Fault.ShouldBe(LetterFileFault.NotWhatItsNameSays);
        ProposalListReader.Read(WordFile.OfLines("甲"), "a.xlsx").FileProblem!.Fault.ShouldBe(LetterFileFault.NotWhatItsNameSays);
        ProposalListReader.Read([], "a.xlsx").FileProblem!.Fault.ShouldBe(LetterFileFault.Empty);
    }
}

/// <summary>Makes workbooks for tests.</summary>
internal static class SheetFile
{
    public static byte[] Of(params string[][] rows) =>
        Of([.. rows.Select(row => row.Select(text => (object)text).ToArray())]);

    public static byte[] Of(object[][] rows)
    {
        using var bytes = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
            sheet.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(CellOf)))));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Id = "rId1", SheetId = 1, Name = "清单" }));
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 170, FormatCode = "0000" }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 170 }, new CellFormat { NumberFormatId = 14 }));
        }

        return bytes.ToArray();
    }

    public static Cell Zeros(int number) => new() { CellValue = new(number), StyleIndex = 1 };

    public static Cell Date(int number) => new() { CellValue = new(number), StyleIndex = 2 };

    private static Cell CellOf(object value) => value as Cell ?? new() { DataType = CellValues.InlineString, InlineString = new(new Text((string)value)) };
}
