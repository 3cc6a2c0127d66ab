using System.Text;
using ResilientCity.Application.Import;
using ResilientCity.Application.Tests.Letters;

namespace ResilientCity.Application.Tests.Import;

public sealed class PdfTextReaderTests
{
    /// <summary>The letters whose layout does not live from tabs.</summary>
    public static TheoryData<string> Letters => ["01-five-sections", "02-two-delegates-no-label-marks", "30-cppcc-wordings", "36-count-in-chinese-disagrees", "46-copy-line-variants", "59-delegation"];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_AsPdf_ReadsLikeItsText(string name)
    {
        var text = LetterFile.Text(name);
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);

        var read = LetterFileReader.Read(PdfFile.Letter(lines), "答复函.pdf");

        read.Problem.ShouldBeNull();
        var (pdf, plain) = (LetterReader.Read(read.Text!), LetterReader.Read(text));
        LetterFile.WithoutSpace(LetterReadingJson.Write(pdf with { Places = [], Problems = [] })).ShouldBe(LetterFile.WithoutSpace(LetterReadingJson.Write(plain with { Places = [], Problems = [] })));
    }

    [Fact]
    public void WrappedLines_OverPagesWithNumbers_BecomeParagraphs()
    {
        var paragraph = string.Concat(Enumerable.Repeat("城市防洪排涝工程按年度计划推进，", 60)) + "完成全部任务。";

        var read = LetterFileReader.Read(PdfFile.Letter(["第一段只有一句话。", paragraph, "第三段。"]), "a.pdf");

        read.Text.ShouldBe("第一段只有一句话。\n" + paragraph + "\n第三段。");
    }

    [Fact]
    public void Glyphs_OutOfOrderSpreadAndPrintedTwice_BecomeTheLine()
    {
        PdfFile.Piece[] page = [new("人：何小满", 160, 700), new("联", 79, 700), new("系", 115, 700), new("系", 115.5, 700), new("⼈⼝⻓", 79, 740)];

        LetterFileReader.Read(PdfFile.Of(page), "a.pdf").Text.ShouldBe("人口长\n联 系  人：何小满");
    }

    [Fact]
    public void CellsOfATable_AreHeldApartByTabs()
    {
        PdfFile.Piece[] page = [new("建议编号", 79, 700), new("0456", 250, 700), new("标题", 79, 670), new("关于增设充电桩的建议", 250, 670)];

        LetterFileReader.Read(PdfFile.Of(page), "a.pdf").Text.ShouldBe("建议编号\t0456\n标题\t关于增设充电桩的建议");
    }

    [Fact]
    public void PageWithoutText_SaysSo() =>
        LetterFileReader.Read(PdfFile.OfContent("0 0 100 100 re f"u8.ToArray()), "扫描.pdf").Problem!.Fault.ShouldBe(LetterFileFault.NoTextInside);

    [Fact]
    public void GlyphsWithoutCharacters_CountAsNoText()
    {
        PdfFile.Piece[] page = [new("\uE001\uE002\uE003\uE004", 79, 700)];

        LetterFileReader.Read(PdfFile.Of(page), "a.pdf").Problem!.Fault.ShouldBe(LetterFileFault.NoTextInside);
    }

    [Fact]
    public void Bomb_IsRefusedBeforeItIsUnpacked()
    {
        var bomb = PdfFile.OfContent(new byte[ImportLimits.PdfUnpackedBytes + 1000]);

        bomb.Length.ShouldBeLessThan(400_000);
        LetterFileReader.Read(bomb, "a.pdf").Problem!.Fault.ShouldBe(LetterFileFault.UnpacksTooFar);
    }

    [Fact]
    public void LongDrawing_UnpackedInTheFile_IsRefused()
    {
        using var file = new PdfWriter();
        file.AddStream("", new byte[ImportLimits.PdfPageBytes + 1]);

        LetterFileReader.Read(file.End(), "a.pdf").Problem!.Fault.ShouldBe(LetterFileFault.UnpacksTooFar);
    }

    [Fact]
    public void DeepNesting_IsRefusedAndHarmless()
    {
        var deep = PdfFile.OfContent(Encoding.ASCII.GetBytes(new string('[', 200_000)));

        LetterFileReader.Read(deep, "a.pdf").Problem.ShouldNotBeNull();
    }

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF")]
    [InlineData("%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 1 >> endobj trailer << /Root 1 0 R >> startxref 9 %%EOF")]
    public void BrokenFile_IsRefused(string content) =>
        LetterFileReader.Read(Encoding.ASCII.GetBytes(content), "a.pdf").Problem!.Fault.ShouldBeOneOf(LetterFileFault.Broken, LetterFileFault.NoTextInside);

    [Fact]
    public void CutOffFile_IsRefusedOrReadWithoutFalling()
    {
        var whole = PdfFile.Letter(["一段文字。"]);
        for (var length = 10; length < whole.Length; length += whole.Length / 40)
        {
            Should.NotThrow(() => LetterFileReader.Read(whole[..length], "a.pdf"));
        }
    }

    /// <summary>Bytes changed anywhere, the same ones each time: what the parser throws then is a broken file, and nothing else comes out.</summary>
    [Fact]
    public void DamagedFile_IsRefusedOrReadWithoutFalling()
    {
        var whole = PdfFile.Letter(["一段文字。", "又一段文字，写得长一些。"]);
        var random = new Random(20260407);
        for (var round = 0; round < 400; round++)
        {
            var damaged = whole.ToArray();
            for (var change = 0; change < 1 + (round % 20); change++)
            {
                damaged[random.Next(8, damaged.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => LetterFileReader.Read(damaged, "a.pdf"));
        }
    }
}
