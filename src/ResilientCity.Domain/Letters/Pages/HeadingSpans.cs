using System.Text.RegularExpressions;

namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A stretch of a paragraph in one font.</summary>
internal readonly record struct FontSpan(int End, FontRole Font);

/// <summary>
/// Headings in a paragraph [7.3.3]: 一、 in 黑体, （一） in 楷体; 1. and （1） stay in 仿宋. A heading that runs into its text ends at its full stop.
/// </summary>
internal static partial class HeadingSpans
{
    public static IReadOnlyList<FontSpan> Of(LetterLine line, string text, FontRole font)
    {
        var (length, heading) = line.Kind switch
        {
            LetterLineKind.Heading => (text.Length, SubHeading().IsMatch(text) ? FontRole.Kai : FontRole.Hei),
            LetterLineKind.Paragraph or LetterLineKind.Opening or LetterLineKind.Closing when line.HeadingLength > 0 => (line.HeadingLength, FontRole.Hei),
            LetterLineKind.Paragraph or LetterLineKind.Opening or LetterLineKind.Closing => (SubHeading().Match(text).Length, FontRole.Kai),
            LetterLineKind.Appendix when AttachmentMark().IsMatch(text) => (text.Length, FontRole.Hei),
            _ => (0, font),
        };
        return length == 0 ? [new(text.Length, font)]
            : length >= text.Length ? [new(text.Length, heading)]
            : [new(length, heading), new(text.Length, font)];
    }

    /// <summary>A short paragraph of its own, or a short first sentence.</summary>
    [GeneratedRegex("^（[一二三四五六七八九十]{1,3}）(?:[^。：；]{1,28}$|[^。：；]{1,24}。)")]
    private static partial Regex SubHeading();

    [GeneratedRegex("^附件[0-9一二三四五六七八九十]{0,3}[：:]?$")]
    private static partial Regex AttachmentMark();
}
