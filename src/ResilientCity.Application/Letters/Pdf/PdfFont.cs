using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ResilientCity.Application.Letters.Fonts;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>
/// A font as one file uses it: a code of its own for every character that it draws, so that the text comes out again as what was written,
/// whatever glyph is shared. Embedded as a subset with TrueType outlines (CIDFontType2, Identity-H).
/// </summary>
internal sealed class PdfFont(TrueTypeFont font, int order)
{
    private const int CodesPerBlock = 100;
    private readonly Dictionary<(int Glyph, string Text), int> codes = [];
    private readonly List<int> glyphs = [0];
    private readonly List<string> texts = [""];

    public string Resource { get; } = "F" + order.ToString(CultureInfo.InvariantCulture);

    /// <summary>The code of a character.</summary>
    /// <param name="glyph">The font's glyph.</param>
    /// <param name="text">What it stands for.</param>
    public int CodeOf(int glyph, string text)
    {
        if (!codes.TryGetValue((glyph, text), out var code))
        {
            codes[(glyph, text)] = code = glyphs.Count;
            glyphs.Add(glyph);
            texts.Add(text);
        }

        return code;
    }

    /// <returns>The font object's number.</returns>
    public int WriteTo(PdfFile file)
    {
        var data = TrueTypeSubset.Make(font, glyphs);
        var name = PdfSyntax.Name(Tag(data) + "+" + PostScriptName());
        var program = file.Reserve();
        file.PutStream(program, string.Create(CultureInfo.InvariantCulture, $"/Length1 {data.Length}"), data);
        var box = string.Join(' ', font.Box.Select(one => PdfSyntax.Number(Math.Round(one * 1000.0 / font.UnitsPerEm))));
        var descriptor = file.Add(
            $"<</Type/FontDescriptor/FontName{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80/FontFile2 {PdfSyntax.Reference(program)}>>");
        var descendant = file.Add(
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {PdfSyntax.Reference(descriptor)}/DW 1000/W[{Widths()}]/CIDToGIDMap/Identity>>");
        var unicode = file.Reserve();
        file.PutStream(unicode, "", Encoding.ASCII.GetBytes(ToUnicode()));
        return file.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]/ToUnicode {PdfSyntax.Reference(unicode)}>>");
    }

    private string PostScriptName() =>
        font.Tables.Names().LastOrDefault(name => name.Length > 0 && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '_')) ?? "LetterFont";

    /// <summary>Six letters that tell this subset from others: made from its content, so that the same letter gives the same file.</summary>
    private static string Tag(byte[] data) => string.Concat(SHA256.HashData(data).Take(6).Select(one => (char)('A' + (one % 26))));

    private string Widths() => "1[" + string.Join(' ', glyphs.Skip(1).Select(glyph => PdfSyntax.Number(font.WidthOf(glyph)))) + "]";

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n/CMapName/Letter-UCS def /CMapType 2 def\n1 begincodespacerange <0000><FFFF> endcodespacerange\n");
        for (var from = 1; from < texts.Count; from += CodesPerBlock)
        {
            var to = Math.Min(texts.Count, from + CodesPerBlock);
            map.Append(CultureInfo.InvariantCulture, $"{to - from} beginbfchar\n");
            for (var code = from; code < to; code++)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}><{PdfSyntax.Hex(texts[code])}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end\n").ToString();
    }
}
