using System.Text;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>Letters as PDF, made in this process: embedded fonts, tagged, with title and language. Same letters and fonts, same bytes.</summary>
public sealed class LetterPdf(LetterFonts fonts)
{
    private const string Language = "zh-CN";

    public RenderedPdf Render(LetterPages letter, DocumentFacts facts) => Render([letter], facts);

    /// <summary>
    /// Several letters in one file for printing on both sides: each begins on a sheet of its own. They are taken one by one: the next when the one before is written.
    /// </summary>
    public RenderedPdf Render(IEnumerable<LetterPages> letters, DocumentFacts facts)
    {
        using var file = new PdfFile();
        var (root, pages, resources) = (file.Reserve(), file.Reserve(), file.Reserve());
        var set = new PdfFontSet(fonts);
        var structure = new PdfStructure(file);
        var kids = new List<int>();
        var endsOnAFront = false;
        foreach (var letter in letters)
        {
            if (endsOnAFront)
            {
                kids.Add(file.Add(PageEntries(pages, resources) + ">>"));
            }

            endsOnAFront = letter.Pages.Count % 2 == 1;
            structure.Begin(letter);
            foreach (var page in letter.Pages)
            {
                kids.Add(Page(file, letter, page, set, structure, pages, resources));
            }
        }

        file.Put(resources, "<</Font<<" + string.Concat(set.Used.Select(font => "/" + font.Resource + " " + PdfSyntax.Reference(font.WriteTo(file)))) + ">>>>");
        file.Put(pages, $"<</Type/Pages/Kids{PdfSyntax.References(kids)}/Count {PdfSyntax.Number(kids.Count)}>>");
        var metadata = file.Reserve();
        file.PutPlainStream(metadata, "/Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes(PdfMetadata.Xmp(facts, Language)));
        file.Put(root, $"<</Type/Catalog/Pages {PdfSyntax.Reference(pages)}/Lang({Language})/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot {PdfSyntax.Reference(structure.Finish())}/Metadata {PdfSyntax.Reference(metadata)}>>");
        return new(file.Finish(root, file.Add(PdfMetadata.About(facts))), set.StandIns, set.Missing);
    }

    private static int Page(PdfFile file, LetterPages letter, LetterPage page, PdfFontSet set, PdfStructure structure, int pages, int resources)
    {
        var (number, content) = (file.Reserve(), file.Reserve());
        var text = new PdfPageText(set);
        text.Rules(page.Rules);
        var order = structure.BeginPage(number);
        foreach (var line in page.Lines)
        {
            text.Line(line, PdfStructure.TagOf(letter.Paragraphs[line.Paragraph]), structure.Mark(line.Paragraph));
        }

        if (page.PageNumber is { } run)
        {
            text.Foot(run);
        }

        if (page.Note is { } note)
        {
            text.Note(note);
        }

        if (page.Caption is { } caption)
        {
            text.Foot(caption);
        }

        file.PutStream(content, "", Encoding.ASCII.GetBytes(text.ToString()));
        file.Put(number, $"{PageEntries(pages, resources)}/Contents {PdfSyntax.Reference(content)}/StructParents {PdfSyntax.Number(order)}/Tabs/S>>");
        return number;
    }

    private static string PageEntries(int pages, int resources) =>
        $"<</Type/Page/Parent {PdfSyntax.Reference(pages)}/MediaBox[0 0 {Points(LetterGeometry.PageWidth)} {Points(LetterGeometry.PageHeight)}]/Resources {PdfSyntax.Reference(resources)}";

    private static string Points(double millimetres) => PdfSyntax.Number(millimetres / LetterGeometry.MillimetresPerPoint);
}
