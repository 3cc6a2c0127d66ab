using System.Net;
using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>Turns what was pasted, a Word or web fragment or plain text, into plain paragraphs. One pass, whatever the length.</summary>
public static class PastedText
{
    private const int LongestLabel = 12;

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "br", "tr", "li", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "header", "footer", "blockquote", "pre", "hr", "body", "html", "dl", "dt", "dd", "main", "nav", "form", "title",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase) { "style", "script", "head", "xml", "noscript", "template", "svg", "object", "iframe" };

    /// <summary>The paragraphs without blank ones, styling, scripts, comments and control characters.</summary>
    public static IReadOnlyList<string> ToPlainParagraphs(string htmlOrText)
    {
        var text = IsHtml(htmlOrText) ? Strip(htmlOrText) : htmlOrText;
        return [.. SourceText.Clean(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
    }

    public static string ToPlainText(string htmlOrText) => string.Join('\n', ToPlainParagraphs(htmlOrText));

    /// <summary>Whether the text has HTML tags; 《a<b》 and the like are plain text.</summary>
    public static bool IsHtml(string text)
    {
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.IndexOf('<', i + 1))
        {
            if (text.AsSpan(i).StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) || IsTag(text, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTag(string text, int start)
    {
        var name = TagName(text, start + 1);
        var close = text.IndexOfAny(['<', '>'], start + 1);
        return close >= 0 && text[close] == '>'
            && (Blocks.Contains(name) || Dropped.Contains(name) || name.ToUpperInvariant() is "SPAN" or "B" or "FONT" or "TD" or "A" or "STRONG" or "META" or "IMG");
    }

    private static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var i = 0; i < html.Length;)
        {
            if (html[i] != '<')
            {
                var next = html.IndexOf('<', i);
                var end = next < 0 ? html.Length : next;
                AppendText(text, html[i..end]);
                i = end;
                continue;
            }

            i = SkipTag(html, i, text);
        }

        return text.ToString();
    }

    private static int SkipTag(string html, int start, StringBuilder text)
    {
        if (html.AsSpan(start).StartsWith("<!--"))
        {
            return After(html, "-->", start + 4);
        }

        var name = TagName(html, start + 1);
        if (name.Length == 0 && (start + 1 >= html.Length || html[start + 1] is not ('!' or '?' or '/')))
        {
            text.Append('<');
            return start + 1;
        }

        var isOpening = html[start + 1] != '/';
        var end = After(html, ">", start + 1);
        if (isOpening && Dropped.Contains(name))
        {
            return After(html, ">", After(html, "</" + name, end, StringComparison.OrdinalIgnoreCase) - 1);
        }

        text.Append(Blocks.Contains(name) ? "\n" : !isOpening && (name is "td" or "th" || IsLabelAlone(text)) ? "\t" : "");
        return end;
    }

    /// <summary>Whether the line so far is nothing but the label of a letter's number or publicity: its value follows in an element of its own.</summary>
    private static bool IsLabelAlone(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && text.Length - start <= LongestLabel && text[start - 1] is not ('\n' or '\t'))
        {
            start--;
        }

        return text.Length - start is > 1 and <= LongestLabel && LabelWords.IsOfPage(text.ToString(start, text.Length - start));
    }

    /// <summary>Line ends inside HTML are only spaces, and between Chinese characters nothing.</summary>
    private static void AppendText(StringBuilder text, string raw)
    {
        var decoded = WebUtility.HtmlDecode(raw);
        for (var i = 0; i < decoded.Length; i++)
        {
            if (decoded[i] is not ('\n' or '\r'))
            {
                text.Append(decoded[i]);
            }
            else if (text.Length > 0 && char.IsAscii(text[^1]) && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }
        }
    }

    private static string TagName(string text, int start)
    {
        var from = start < text.Length && text[start] == '/' ? start + 1 : start;
        var end = from;
        while (end < text.Length && end - from < 20 && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is ':' or '-'))
        {
            end++;
        }

        return end > from && char.IsAsciiLetter(text[from]) ? text[from..end] : "";
    }

    private static int After(string text, string mark, int from, StringComparison comparison = StringComparison.Ordinal)
    {
        var at = from <= text.Length ? text.IndexOf(mark, from, comparison) : -1;
        return at < 0 ? text.Length : at + mark.Length;
    }
}
