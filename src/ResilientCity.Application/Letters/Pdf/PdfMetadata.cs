using System.Globalization;
using System.Security;
using System.Text;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>What the file says about itself, in both places where readers look.</summary>
internal static class PdfMetadata
{
    private const string Producer = "ResilientCity";

    public static string About(DocumentFacts facts)
    {
        var author = facts.Author is null ? "" : "/Author " + PdfSyntax.Text(facts.Author);
        var date = facts.Date is { } day ? string.Create(CultureInfo.InvariantCulture, $"/CreationDate(D:{day:yyyyMMdd}000000+08'00')") : "";
        return $"<</Title {PdfSyntax.Text(facts.Title)}{author}/Producer({Producer}){date}>>";
    }

    public static string Xmp(DocumentFacts facts, string language)
    {
        var author = facts.Author is null ? "" : $"<dc:creator><rdf:Seq><rdf:li>{Escaped(facts.Author)}</rdf:li></rdf:Seq></dc:creator>";
        var date = facts.Date is { } day ? string.Create(CultureInfo.InvariantCulture, $"<xmp:CreateDate>{day:yyyy-MM-dd}T00:00:00+08:00</xmp:CreateDate>") : "";
        return $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(facts.Title)}</rdf:li></rdf:Alt></dc:title>{author}<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{date}<pdf:Producer>{Producer}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
    }

    private static string Escaped(string text) => SecurityElement.Escape(string.Concat(text.EnumerateRunes().Where(IsXml)));

    /// <summary>What XML can say: no control characters, no halves of pairs (they come as U+FFFD), no noncharacters.</summary>
    private static bool IsXml(Rune one) => !Rune.IsControl(one) && one.Value is not (0xFFFE or 0xFFFF or 0xFFFD);
}
