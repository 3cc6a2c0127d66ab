namespace ResilientCity.Domain.Letters.Pages;

/// <summary>
/// Where a line that names appendices begins, and its further lines, in characters from the left edge [7.3.4]: a name goes on below its own first character, and
/// names behind the first stand below that one.
/// </summary>
public readonly record struct AttachmentIndent(int First, int Rest)
{
    private const int LongestLabel = 8;
    private const int UsualLabel = 3; // 附件：

    public static AttachmentIndent Of(string text)
    {
        var label = LabelOf(text);
        var number = text.AsSpan(label) is [>= '0' and <= '9', '.', ..] ? 1 : 0; // 1. is as wide as a character
        var first = LetterGeometry.ParagraphIndent + (label == 0 && number > 0 ? UsualLabel : 0);
        return new(first, first + label + number);
    }

    /// <summary>Characters up to the colon.</summary>
    internal static int LabelOf(string text) => text.IndexOf('：', StringComparison.Ordinal) is >= 0 and < LongestLabel and var colon ? colon + 1 : 0;
}
