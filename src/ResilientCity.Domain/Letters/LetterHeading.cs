using System.Text.RegularExpressions;

namespace ResilientCity.Domain.Letters;

/// <summary>
/// The heading that a line of the letter is, or begins with [GB/T 9704 7.3.3]. Decided here and nowhere else: layout, Word styles, PDF tags and the preview read it.
/// </summary>
/// <param name="Level">1 for 一、, 2 for （一）, 3 for 1., 4 for （1）; 0 where there is none.</param>
/// <param name="Length">How much of the text it is, in UTF-16 units: all of it, or what runs into the text behind it.</param>
public readonly partial record struct LetterHeading(int Level, int Length)
{
    public static LetterHeading Of(LetterLine line) => Of(line, line.Text);

    /// <param name="line">The line, for its kind and the heading that it was written with.</param>
    /// <param name="text">Its text, with what continues on it.</param>
    public static LetterHeading Of(LetterLine line, string text) => line.Kind switch
    {
        LetterLineKind.Heading => new(SubMark().IsMatch(text) ? 2 : 1, text.Length),
        LetterLineKind.Paragraph or LetterLineKind.Opening or LetterLineKind.Closing when line.HeadingLength > 0 => new(1, line.HeadingLength),
        LetterLineKind.Paragraph or LetterLineKind.Opening or LetterLineKind.Closing => InText(text),
        LetterLineKind.Appendix => TopHeading().IsMatch(text) ? new(1, text.Length) : InText(text),
        _ => default,
    };

    private static LetterHeading InText(string text)
    {
        if (SubHeading().Match(text) is { Success: true } sub)
        {
            return new(2, sub.Length);
        }

        return Numbered().IsMatch(text) ? new(3, text.Length) : NumberedSub().IsMatch(text) ? new(4, text.Length) : default;
    }

    /// <summary>In an appendix, whose text is plain lines: a short one of its own.</summary>
    [GeneratedRegex("^[一二三四五六七八九十]{1,3}、[^。：；，！？]{1,28}$")]
    private static partial Regex TopHeading();

    [GeneratedRegex("^（[一二三四五六七八九十]{1,3}）")]
    private static partial Regex SubMark();

    /// <summary>A short paragraph of its own, or a short first sentence.</summary>
    [GeneratedRegex("^（[一二三四五六七八九十]{1,3}）(?:[^。：；]{1,28}$|[^。：；]{1,24}。)")]
    private static partial Regex SubHeading();

    /// <summary>A short paragraph of its own without a mark that ends or divides a sentence.</summary>
    [GeneratedRegex("^[0-9]{1,2}[.．][^。：；，！？0-9][^。：；，！？]{0,26}$")]
    private static partial Regex Numbered();

    [GeneratedRegex("^（[0-9]{1,2}）[^。：；，！？]{1,27}$")]
    private static partial Regex NumberedSub();
}
