using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Office2010.Word.DrawingShape;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using OfficeMath = DocumentFormat.OpenXml.Math.OfficeMath;

namespace ResilientCity.Application.Import.Drafts;

/// <summary>Finds what in a Word document is no text, or not only: pictures, charts, embedded files, formulas, notes, comments, tracked changes.</summary>
internal static class WordObjects
{
    private const int Excerpt = 24;

    public static IReadOnlyList<DraftObject> Of(MainDocumentPart main)
    {
        var body = main.Document!.Body!; // a document that was read
        return
        [
            .. body.Descendants().Where(IsCounted).Select(KindOf).OfType<DraftObject>(),
            .. WordMargins.Notes(main).Select(note => new DraftObject(DraftObjectKind.Note, Shortened(note.InnerText))),
            .. main.WordprocessingCommentsPart?.Comments?.Elements<Comment>().Select(one => new DraftObject(DraftObjectKind.Comment, Shortened(one.InnerText))) ?? [],
            .. body.Descendants().Any(one => one is InsertedRun or DeletedRun or MoveFromRun or MoveToRun) ? new[] { new DraftObject(DraftObjectKind.TrackedChange, null) } : [],
        ];
    }

    /// <summary>A drawing stands in the file twice, for new and for old programs.</summary>
    private static bool IsCounted(OpenXmlElement element) =>
        element is Drawing or Picture or EmbeddedObject or OfficeMath && !element.Ancestors<AlternateContentFallback>().Any();

    private static DraftObject? KindOf(OpenXmlElement element) => element switch
    {
        EmbeddedObject => new(DraftObjectKind.Embedded, NearTo(element)),
        OfficeMath => new(DraftObjectKind.Formula, NearTo(element)),
        Picture when element.Ancestors<EmbeddedObject>().Any() || element.Descendants<TextBoxContent>().Any() => null,
        Drawing when element.Descendants<ChartReference>().Any() => new(DraftObjectKind.Chart, NearTo(element)),
        Drawing when element.Descendants<WordprocessingShape>().Any() && !element.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Any() => null, // a text box or a line
        _ => new(DraftObjectKind.Picture, NearTo(element)),
    };

    private static string? NearTo(OpenXmlElement element)
    {
        for (OpenXmlElement? block = element.Ancestors<Paragraph>().LastOrDefault(); block is not null; block = block.PreviousSibling())
        {
            if (block is Paragraph paragraph && Shortened(WordRuns.Text(paragraph)) is { } words)
            {
                return words;
            }
        }

        return null;
    }

    private static string? Shortened(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\t', ' ').Trim();
        return line.Length == 0 ? null : line.Length <= Excerpt ? line : line[..(char.IsHighSurrogate(line[Excerpt - 1]) ? Excerpt - 1 : Excerpt)] + "…";
    }
}
