using System.Text;

namespace ResilientCity.Application.Replies;

/// <summary>What is kept of typed or pasted text: plain paragraphs, without control characters and halves of characters.</summary>
public static class PlainText
{
    /// <summary>Several lines; every kind of line end becomes a line feed.</summary>
    public static string Of(string? text)
    {
        var plain = new StringBuilder(text?.Length ?? 0);
        foreach (var rune in (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or '\r' or '\v' or '\f' or 0x85 or 0x2028 or 0x2029:
                    plain.Append('\n');
                    break;
                case '\t':
                    plain.Append('\t');
                    break;
                case 0xFEFF or 0xFFFD:
                    break;
                default:
                    if (!Rune.IsControl(rune))
                    {
                        plain.Append(rune);
                    }

                    break;
            }
        }

        return plain.ToString();
    }

    /// <summary>One line; null where nothing is left.</summary>
    public static string? Line(string? text)
    {
        var line = Of(text).Replace('\n', ' ').Replace('\t', ' ').Trim();
        return line.Length == 0 ? null : line;
    }
}
