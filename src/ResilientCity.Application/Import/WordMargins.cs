using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import;

/// <summary>What stands outside a document's running text: the head and foot of its first page (a red head is often kept there), and its notes.</summary>
internal static class WordMargins
{
    public static IEnumerable<OpenXmlElement> Head(MainDocumentPart main, Body body) =>
        PartOf(main, FirstPage<HeaderReference>(body)) is HeaderPart { Header: { } header } ? [header] : [];

    public static IEnumerable<OpenXmlElement> Foot(MainDocumentPart main, Body body) =>
        PartOf(main, FirstPage<FooterReference>(body)) is FooterPart { Footer: { } footer } ? [footer] : [];

    public static IEnumerable<OpenXmlElement> Notes(MainDocumentPart main) =>
    [
        .. main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(note => note.Type is null) ?? [],
        .. main.EndnotesPart?.Endnotes?.Elements<Endnote>().Where(note => note.Type is null) ?? [],
    ];

    private static HeaderFooterReferenceType? FirstPage<T>(Body body)
        where T : HeaderFooterReferenceType
    {
        var section = body.Descendants<SectionProperties>().FirstOrDefault();
        var isFirstApart = section?.GetFirstChild<TitlePage>() is { Val: null or { Value: true } };
        var wanted = isFirstApart ? HeaderFooterValues.First : HeaderFooterValues.Default;
        return section?.Elements<T>().FirstOrDefault(one => (one.Type?.Value ?? HeaderFooterValues.Default) == wanted);
    }

    private static OpenXmlPart? PartOf(MainDocumentPart main, HeaderFooterReferenceType? reference) =>
        reference?.Id?.Value is { } id && main.TryGetPartById(id, out var part) ? part : null;
}
