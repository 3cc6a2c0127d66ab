using System.Text;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>
/// Joins the lines of a paragraph that a mail program, a scanner or a printer broke. Only where the text shows it: its lines run to one width
/// and go on in the middle of a sentence, or a line ends with a comma. Page numbers in between do not part them.
/// </summary>
internal static partial class WrappedLines
{
    private const int NarrowestMeasure = 14;
    private const int WidestMeasure = 60;
    private const int FewestFullLines = 3;

    /// <summary>How much shorter than the measure a full line may be: a mark that may not begin the next line, half-width digits kept together.</summary>
    private const double Slack = 2.5;

    /// <summary>A page number, or the verification code that stands at the foot of page 1 of letters that carry one: neither is part of the text.</summary>
    public static bool IsPageNumber(SourceLine line) => PageFurniture.Line().IsMatch(line.Text);

    public static IReadOnlyList<SourceLine> Join(IReadOnlyList<PhysicalLine> lines)
    {
        var measure = MeasureOf(lines);
        var paragraphs = new List<List<PhysicalLine>>();
        var pages = new List<PhysicalLine>();
        foreach (var line in lines)
        {
            if (PageFurniture.Line().IsMatch(line.Text))
            {
                pages.Add(line);
                continue;
            }

            if (paragraphs.Count > 0 && GoesOn(paragraphs[^1], line, measure, pages.Count > 0))
            {
                paragraphs[^1].Add(line);
            }
            else
            {
                paragraphs.Add([line]);
            }

            pages = Flush(paragraphs, pages);
        }

        return [.. paragraphs.Select(Joined).Concat(PageLines(lines)).OrderBy(line => line.Number)];
    }

    private static List<PhysicalLine> Flush(List<List<PhysicalLine>> paragraphs, List<PhysicalLine> pages) => paragraphs.Count > 0 ? [] : pages;

    private static IEnumerable<SourceLine> PageLines(IReadOnlyList<PhysicalLine> lines) =>
        lines.Where(line => PageFurniture.Line().IsMatch(line.Text)).Select(line => Joined([line]));

    /// <summary>The width that lines are broken at; null where they are not.</summary>
    private static double? MeasureOf(IReadOnlyList<PhysicalLine> lines)
    {
        var widest = lines.Count == 0 ? 0 : lines.Max(line => line.Width);
        if (widest is < NarrowestMeasure or > WidestMeasure)
        {
            return null;
        }

        var full = lines.Where((line, i) => line.Width >= widest - Slack && i + 1 < lines.Count).ToList();
        var brokenOff = full.Count(line => !SentenceEnd().IsMatch(line.Text));
        return full.Count >= FewestFullLines && brokenOff * 2 > full.Count ? widest : null;
    }

    private static bool GoesOn(List<PhysicalLine> paragraph, PhysicalLine next, double? measure, bool overPage)
    {
        var last = paragraph[^1];
        if (Begins().IsMatch(next.Text) || Labelled.Pieces(next.Text).Count > 0 || Labelled.Pieces(paragraph[0].Text).Count > 0 || AgencyName.OfLine(last.Text) is not null || SalutationOrTitle().IsMatch(last.Text))
        {
            return false;
        }

        if (Comma().IsMatch(last.Text))
        {
            return true;
        }

        var isFull = measure is { } width && last.Width >= width - Slack;
        var isParted = next.AfterBlank && !overPage;
        return isFull && !isParted && next.IndentWidth <= (paragraph.Count > 1 ? last.IndentWidth : Math.Min(last.IndentWidth, 1))
            && (!SentenceEnd().IsMatch(last.Text) || paragraph[0].IndentWidth > next.IndentWidth);
    }

    private static SourceLine Joined(List<PhysicalLine> lines)
    {
        var (text, pieces) = (new StringBuilder(), new List<LinePiece>());
        foreach (var line in lines)
        {
            if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]) && char.IsAsciiLetter(line.Text[0]))
            {
                text.Append(' ');
            }

            pieces.Add(new(line.Number, line.Indent.Length, text.Length, line.Text.Length));
            text.Append(line.Text);
        }

        return new(lines[0].Number, text.ToString()) { Pieces = pieces };
    }

    [GeneratedRegex("[。！？；：:!?;]$|[。！？]?[”」』）)]$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[，、,（(《“]$")]
    private static partial Regex Comma();

    /// <summary>A line that begins a paragraph of its own.</summary>
    [GeneratedRegex(@"^[一二三四五六七八九十]{1,3}\s*[、．.]|^[（(]\s*[一二三四五六七八九十0-9]{1,3}\s*[）)]|^[0-9０-９]{1,2}\s*[、．.](?![0-9])|^第[一二三四五六七八九十]{1,3}[、，,：:]|^附件|^抄[送报]|^[（(]?联\s*系\s*[人单电]|^此[致复函]|^特此")]
    private static partial Regex Begins();

    [GeneratedRegex("^.{2,60}(?:代表|委员|同志|局|委|办|会|党)们?(?:[（(].{1,20}[）)])?\\s*[：:，,、]$|(?:答复|复函|函|回复)(?:[（(].{1,12}[）)])?$")]
    private static partial Regex SalutationOrTitle();
}
