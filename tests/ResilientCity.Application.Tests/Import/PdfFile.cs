using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ResilientCity.Application.Tests.Import;

/// <summary>Writes small PDFs for tests by hand: every character is a glyph of its own width at its own place, with the character behind it.</summary>
internal static class PdfFile
{
    public const double Left = 79.4;
    private const double Top = 720;
    private const double Leading = 28.9;
    private const double BodySize = 16;

    /// <summary>A word of text at a place, in points from the page's lower left corner.</summary>
    public sealed record Piece(string Text, double X, double Y, double Size = BodySize);

    public static byte[] Of(params IReadOnlyList<Piece>[] pages) => Write([.. pages.Select(page => Content(page))]);

    /// <summary>Lays paragraphs out like a letter: body indented two characters, 28 to a line, 22 lines to a page, page numbers below from page 2 on.</summary>
    public static byte[] Letter(IEnumerable<string> paragraphs)
    {
        var lines = paragraphs.SelectMany(Broken).ToList();
        var pages = lines.Chunk(22).Select((page, number) => (IReadOnlyList<Piece>)
        [
            .. page.Select((line, i) => new Piece(line.Text, Left + (line.Indent * BodySize), Top - (i * Leading))),
            .. number == 0 ? Array.Empty<Piece>() : [new Piece($"— {number + 1} —", 300, 60, 14)],
        ]);
        return Of([.. pages]);
    }

    /// <summary>A page whose content is packed, for bombs: <paramref name="content"/> as it is.</summary>
    public static byte[] OfContent(byte[] content, string filter = "/FlateDecode") => Write([(Packed(content), filter)]);

    private static IEnumerable<(string Text, int Indent)> Broken(string paragraph)
    {
        var (rest, isFirst) = (paragraph, true);
        do
        {
            var room = isFirst ? 26 : 28;
            var take = Fits(rest, room);
            yield return (rest[..take], isFirst ? 2 : 0);
            (rest, isFirst) = (rest[take..], false);
        }
        while (rest.Length > 0);
    }

    private static int Fits(string text, double room)
    {
        var (used, take) = (0d, 0);
        while (take < text.Length && used + Width(text[take]) <= room)
        {
            used += Width(text[take++]);
        }

        return take < text.Length && text[take] is '。' or '，' or '、' or '；' or '：' or '）' or '》' or '”' ? take - 1 : take;
    }

    private static double Width(char c) => c < 0x2000 ? 0.5 : 1;

    private static (byte[] Bytes, string Filter) Content(IReadOnlyList<Piece> pieces)
    {
        var content = new StringBuilder("BT\n");
        foreach (var piece in pieces)
        {
            var x = piece.X;
            foreach (var c in piece.Text)
            {
                content.Append(CultureInfo.InvariantCulture, $"/F1 {piece.Size} Tf 1 0 0 1 {x:F2} {piece.Y:F2} Tm <{(int)c:X4}> Tj\n");
                x += Width(c) * piece.Size;
            }
        }

        return (Packed(Encoding.ASCII.GetBytes(content.Append("ET\n").ToString())), "/FlateDecode");
    }

    private static byte[] Packed(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var packer = new ZLibStream(bytes, CompressionLevel.Fastest))
        {
            packer.Write(content);
        }

        return bytes.ToArray();
    }

    private static byte[] Write(IReadOnlyList<(byte[] Bytes, string Filter)> contents)
    {
        var kids = string.Join(' ', contents.Select((_, i) => $"{7 + (i * 2)} 0 R"));
        using var file = new PdfWriter();
        file.Add("<< /Type /Catalog /Pages 2 0 R >>");
        file.Add($"<< /Type /Pages /Kids [{kids}] /Count {contents.Count} >>");
        file.Add("<< /Type /Font /Subtype /Type0 /BaseFont /Test /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>");
        file.Add("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Test /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [0 8191 500] >>");
        file.Add("<< /Type /FontDescriptor /FontName /Test /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>");
        file.AddStream("", Encoding.ASCII.GetBytes("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"));
        for (var i = 0; i < contents.Count; i++)
        {
            file.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {8 + (i * 2)} 0 R >>");
            file.AddStream($"/Filter {contents[i].Filter}", contents[i].Bytes);
        }

        return file.End();
    }
}
