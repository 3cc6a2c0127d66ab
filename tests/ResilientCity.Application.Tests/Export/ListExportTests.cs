using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using ResilientCity.Application.Export;

namespace ResilientCity.Application.Tests.Export;

public sealed class ListExportTests
{
    private sealed record Item(string Number, string? Title, DateOnly? Due, int Count);

    private static readonly ListColumn<Item>[] Columns =
        [new("编号", item => item.Number), new("标题", item => item.Title, 40), new("期限", item => item.Due), new("数", item => item.Count)];

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+86")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("=HYPERLINK(\"x\")")]
    public async Task Text_ThatLooksLikeAFormula_ComesBackAsText(string text)
    {
        var cells = await CellsAsync([new("0750", text, null, 1)]);

        var cell = cells.Single(c => c.CellReference == "B2");
        cell.DataType!.Value.ShouldBe(CellValues.InlineString);
        cell.CellFormula.ShouldBeNull();
        cell.InnerText.ReplaceLineEndings("\r").ShouldBe(text);
        cell.StyleIndex!.Value.ShouldBe(4u);
    }

    [Fact]
    public async Task Values_KeepTheirTypes()
    {
        var cells = await CellsAsync([new("0750", "关于避难点的建议", new(2022, 4, 7), 28)]);

        cells.Single(c => c.CellReference == "A2").InnerText.ShouldBe("0750");
        cells.Single(c => c.CellReference == "C2").InnerText.ShouldBe("44658");
        cells.Single(c => c.CellReference == "D2").DataType!.Value.ShouldBe(CellValues.Number);
        cells.Count(c => c.CellReference!.Value!.EndsWith('1')).ShouldBe(4);
    }

    [Fact]
    public async Task Workbook_IsValidAndTheSameForTheSameList()
    {
        Item[] items = [new("1", "甲\u0001乙\uD83D\uDE00", new(2022, 1, 1), 1), new("2", new string('长', 40_000), null, 2), new("3", null, null, 3)];
        var (first, second) = (await BytesAsync(items), await BytesAsync(items));

        first.ShouldBe(second);
        using var document = SpreadsheetDocument.Open(new MemoryStream(first), isEditable: false);
        new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description).ShouldBeEmpty();
    }

    [Fact]
    public async Task LongList_IsWrittenWhole() =>
        (await CellsAsync(Enumerable.Range(1, 20_000).Select(i => new Item("N", "T", null, i)))).Count(c => c.CellReference!.Value!.StartsWith('D')).ShouldBe(20_001);

    private static async Task<List<Cell>> CellsAsync(IEnumerable<Item> items)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await BytesAsync(items)), isEditable: false);
        return [.. document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>()];
    }

    private static async Task<byte[]> BytesAsync(IEnumerable<Item> items)
    {
        using var target = new MemoryStream();
        await ListExport.WriteAsync(target, "案件/清单", Columns, items, TestContext.Current.CancellationToken);
        return target.ToArray();
    }
}
