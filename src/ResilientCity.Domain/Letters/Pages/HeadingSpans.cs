namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A stretch of a paragraph in one font.</summary>
internal readonly record struct FontSpan(int End, FontRole Font);

/// <summary>
/// Headings in a paragraph [7.3.3]: 一、 in 黑体, （一） in 楷体; 1. and （1） stay in 仿宋. A heading that runs into its text ends at its full stop.
/// </summary>
internal static class HeadingSpans
{
    public static IReadOnlyList<FontSpan> Of(LetterLine line, string text, LetterHeading heading, FontRole font)
    {
        var (length, own) = heading.Level switch
        {
            1 => (heading.Length, FontRole.Hei),
            2 => (heading.Length, FontRole.Kai),
            _ when line.Kind is LetterLineKind.AppendixMark => (text.Length, FontRole.Hei),
            _ => (0, font),
        };
        return length == 0 ? [new(text.Length, font)]
            : length >= text.Length ? [new(text.Length, own)]
            : [new(length, own), new(text.Length, font)];
    }
}
