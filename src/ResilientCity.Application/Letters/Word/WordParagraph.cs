using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Word;

/// <summary>A paragraph of the letter with its stretches of one font, put together again from the lines it was laid out on.</summary>
/// <param name="Index">Its place in the letter.</param>
/// <param name="Kind">What it is.</param>
/// <param name="HeadingLevel">From 1 where all of it is a heading; 0 otherwise.</param>
/// <param name="Runs">Text and font.</param>
/// <param name="WidestLine">Half cells of its longest line.</param>
/// <param name="Points">Its size.</param>
internal sealed record WordParagraph(int Index, LetterLineKind Kind, int HeadingLevel, IReadOnlyList<(string Text, FontRole Font)> Runs, int WidestLine, int Lines, double? Points)
{
    public static List<WordParagraph> Of(LetterPages letter)
    {
        var lines = letter.Pages.SelectMany(page => page.Lines).ToLookup(line => line.Paragraph);
        return [.. letter.Paragraphs.Select((paragraph, index) => Of(index, paragraph, [.. lines[index]]))];
    }

    private static WordParagraph Of(int index, LetterParagraph paragraph, List<PositionedLine> lines)
    {
        var runs = new List<(string Text, FontRole Font)>();
        foreach (var run in lines.SelectMany(line => line.Runs))
        {
            if (runs.Count > 0 && runs[^1].Font == run.Font)
            {
                runs[^1] = (runs[^1].Text + run.Text, run.Font);
            }
            else
            {
                runs.Add((run.Text, run.Font));
            }
        }

        var widest = lines.Max(line => line.Runs.Sum(run => run.Elements.Sum(element => element.HalfCells)));
        return new(index, paragraph.Kind, paragraph.HeadingLevel, runs, widest, lines.Count, lines[0].Runs is [var first, ..] ? first.Points : null);
    }
}
