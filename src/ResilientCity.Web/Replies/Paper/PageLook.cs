using System.Globalization;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>A laid out page as elements: places in mm from the paper's upper left corner, as style variables that paper.css reads.</summary>
/// <param name="Rules">The red rules, and the black bars of a QR code.</param>
/// <param name="Note">What is not the letter's own.</param>
/// <param name="Caption">A verification code below the letter.</param>
/// <param name="Blocks">The paragraphs that stand on it, or their parts.</param>
/// <param name="Number">Its number.</param>
internal sealed record PageLook(IReadOnlyList<string> Rules, LineLook? Note, LineLook? Caption, IReadOnlyList<BlockLook> Blocks, LineLook? Number)
{
    /// <summary>The title is a heading below the page's own; the letter's headings stand below the title.</summary>
    private const int TitleLevel = 2;

    public static PageLook Of(LetterPages letter, LetterPage page, IReadOnlyList<string?> places) => new(
        [.. page.Rules.Select(StyleOf)],
        page.Note is { } note ? LineLook.Of([note]) : null,
        page.Caption is { } caption ? LineLook.Of([caption]) : null,
        BlocksOf(letter, page, places),
        page.PageNumber is { } number ? LineLook.Of([number]) : null);

    /// <summary>Which paragraph of which section each one is ("2.0": the second section's first; appendices count on), so that the preview can follow the cursor.</summary>
    public static IReadOnlyList<string?> PlacesOf(LetterPages letter)
    {
        var counts = new Dictionary<int, int>();
        return
        [
            .. letter.Paragraphs.Select(one => one switch
            {
                { Section: null } => null,
                { Kind: LetterLineKind.Heading or LetterLineKind.AppendixMark or LetterLineKind.AppendixTitle } => string.Create(CultureInfo.InvariantCulture, $"{one.Section}"),
                _ => string.Create(CultureInfo.InvariantCulture, $"{one.Section}.{(counts[one.Section.Value] = counts.GetValueOrDefault(one.Section.Value, -1) + 1)}"),
            }),
        ];
    }

    private static List<BlockLook> BlocksOf(LetterPages letter, LetterPage page, IReadOnlyList<string?> places)
    {
        var blocks = new List<BlockLook>();
        var last = -1;
        foreach (var line in page.Lines)
        {
            var paragraph = letter.Paragraphs[line.Paragraph];
            var continuesTitle = last >= 0 && paragraph.Kind is LetterLineKind.Title && letter.Paragraphs[last].Kind is LetterLineKind.Title;
            if (line.Paragraph != last && !continuesTitle)
            {
                blocks.Add(new(LevelOf(paragraph), places[line.Paragraph], []));
            }

            if (line.Runs.Count > 0)
            {
                blocks[^1].Lines.Add(LineLook.Of(line.Runs));
            }

            last = line.Paragraph;
        }

        return blocks;
    }

    private static int? LevelOf(LetterParagraph paragraph) =>
        paragraph.Kind is LetterLineKind.Title or LetterLineKind.AppendixTitle ? TitleLevel : paragraph.HeadingLevel > 0 ? TitleLevel + paragraph.HeadingLevel : null;

    private static string StyleOf(LetterRule rule) =>
        string.Create(CultureInfo.InvariantCulture, $"--x:{rule.X:0.###};--y:{rule.Y:0.###};--w:{rule.Length:0.###};--h:{rule.Thickness:0.###}{(rule.Colour is LetterColour.Black ? ";--colour:#000" : "")}");
}

/// <summary>A paragraph's lines on one page.</summary>
/// <param name="Level">Its level as a heading; null where it is none.</param>
/// <param name="Place">See <see cref="PageLook.PlacesOf"/>.</param>
/// <param name="Lines">At their places.</param>
internal sealed record BlockLook(int? Level, string? Place, List<LineLook> Lines);
