using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ResilientCity.Application.Import;

/// <summary>The text of one paragraph: insertions kept, deletions and field codes left out, soft breaks as line ends.</summary>
internal static class WordRuns
{
    public static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    public static IEnumerable<TextBoxContent> TextBoxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box =>
            !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph);

    private static void Append(StringBuilder text, OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text run: text.Append(run.Text); break;
                case TabChar: text.Append('\t'); break;
                case Break { Type: null } or Break { Type.InnerText: "textWrapping" } or CarriageReturn: text.Append('\n'); break;
                case NoBreakHyphen: text.Append('-'); break;
                case DeletedRun or MoveFromRun or FieldCode or TextBoxContent or AlternateContent or Drawing or Picture or ParagraphProperties or RunProperties: break;
                default: Append(text, child); break;
            }
        }
    }
}
