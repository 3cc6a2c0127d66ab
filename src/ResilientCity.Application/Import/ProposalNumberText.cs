using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Proposal numbers as text: 第0750号 is 0750; and as they are compared: 0750 and 750 are one, letters in any case.</summary>
public static partial class ProposalNumberText
{
    /// <summary>A range may name this many numbers; further apart they are a year or a district and a number.</summary>
    private const int LongestRange = 20;

    public static string Of(string text)
    {
        var plain = SourceText.HalfWidth(SourceText.WithoutSpace(text));
        return plain.TrimStart('第').TrimEnd('号');
    }

    /// <summary>The form in which two numbers are compared.</summary>
    public static string Comparable(string number)
    {
        var plain = Of(number).ToUpperInvariant();
        var letters = plain.TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        var digits = plain[letters..].TrimStart('0');
        return plain[..letters] + (digits.Length == 0 && letters < plain.Length ? "0" : digits);
    }

    /// <summary>The numbers that a written one stands for: itself, in Arabic digits (三十二 is 32), or the ends of a range (0123-0125).</summary>
    internal static IEnumerable<string> Each(string written)
    {
        var plain = SourceText.HalfWidth(SourceText.WithoutSpace(written));
        if (Range().Match(plain) is { Success: true } range && IsRange(range.Groups["from"].Value, range.Groups["to"].Value))
        {
            return [range.Groups["from"].Value, range.Groups["to"].Value];
        }

        return plain.Any(char.IsAsciiDigit) ? [plain]
            : ChineseNumerals.Parse(plain) is { } number ? [number.ToString(CultureInfo.InvariantCulture)]
            : ChineseNumerals.ParseDigits(plain) is not null ? [string.Concat(plain.Select(c => ChineseNumerals.ParseDigits(c.ToString())))]
            : [];
    }

    private static bool IsRange(string from, string to) =>
        from.Length == to.Length && int.Parse(to, CultureInfo.InvariantCulture) - int.Parse(from, CultureInfo.InvariantCulture) is > 0 and <= LongestRange;

    [GeneratedRegex("^(?<from>[0-9]{1,6})[-－—](?<to>[0-9]{1,6})$")]
    private static partial Regex Range();
}
