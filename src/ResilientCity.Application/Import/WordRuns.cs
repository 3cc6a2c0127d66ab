using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using MathText = DocumentFormat.OpenXml.Math.Text;

namespace ResilientCity.Application.Import;

/// <summary>The text of one paragraph: insertions kept; deletions, hidden text, field codes and readings above characters left out; soft breaks as line ends.</summary>
internal static class WordRuns
{
    public static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return text.ToString();
    }

    public static IEnumerable<TextBoxContent> TextBoxes(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => IsChosen(box) && box.Ancestors<Paragraph>().First() == paragraph);

    /// <summary>A text box stands in the file twice, for new and for old programs.</summary>
    private static bool IsChosen(TextBoxContent box) =>
        box.Ancestors<AlternateContentFallback>().FirstOrDefault() is not { } fallback || fallback.Parent?.GetFirstChild<AlternateContentChoice>()?.Descendants<TextBoxContent>().Any() is not true;

    private static void Append(StringBuilder text, OpenXmlElement element)
    {
        foreach (var child in element.ChildElements)
        {
            switch (child)
            {
                case Text run: text.Append(run.Text); break;
                case MathText formula: text.Append(formula.Text); break;
                case TabChar: text.Append('\t'); break;
                case Break { Type: null } or Break { Type.InnerText: "textWrapping" } or CarriageReturn: text.Append('\n'); break;
                case NoBreakHyphen: text.Append('-'); break;
                case SymbolChar symbol: text.Append(Symbol(symbol)); break;
                case Run run when IsHidden(run): break;
                case DeletedRun or MoveFromRun or FieldCode or RubyContent or TextBoxContent or AlternateContent or Drawing or Picture or ParagraphProperties or RunProperties: break;
                default: Append(text, child); break;
            }
        }
    }

    private static bool IsHidden(Run run) => run.RunProperties?.Vanish is { } hidden && (hidden.Val is null || hidden.Val.Value);

    /// <summary>Ticked and empty boxes of the symbol fonts; other symbols have no character of their own.</summary>
    private static string Symbol(SymbolChar symbol) => symbol.Char?.Value?.ToUpperInvariant() switch
    {
        "F0FE" or "F052" or "F0FC" => "☑",
        "F0A8" or "F06F" or "F0A3" => "□",
        _ => "",
    };
}
