using System.Globalization;

namespace ResilientCity.Domain.Letters;

/// <summary>Numbers written in Chinese: counting numbers up to 999 (十一, 一百零二) and digit strings (二○一九).</summary>
public static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>1 to 99 as 一 … 九十九.</summary>
    public static string Format(int number)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(number is >= 1 and <= 99, true, nameof(number));
        var (tens, ones) = (number / 10, number % 10);
        var head = tens switch { 0 => "", 1 => "十", _ => Digits[tens] + "十" };
        return ones == 0 ? head : head + Digits[ones];
    }

    /// <summary>A counting number in Chinese or Arabic digits (half or full width); null where the text is not one.</summary>
    public static int? Parse(string text)
    {
        var plain = text.Trim();
        if (plain.Length > 0 && plain.All(c => ArabicDigit(c) is not null))
        {
            return ParseDigits(plain);
        }

        var (total, pending, seen) = (0, 0, false);
        foreach (var c in plain)
        {
            switch (c)
            {
                case '百' when pending > 0: total += pending * 100; pending = 0; break;
                case '十': total += (pending == 0 ? 1 : pending) * 10; pending = 0; break;
                case '廿' or '卅' when pending == 0: total += c == '廿' ? 20 : 30; break;
                case '零' or '〇' or '○' when seen: break;
                default:
                    if (Digit(c) is not { } digit || digit == 0 || pending > 0)
                    {
                        return null;
                    }

                    pending = digit;
                    break;
            }

            seen = true;
        }

        return seen ? total + pending : null;
    }

    /// <summary>Digit by digit: 二○一九 is 2019, ２０１９ too; null where a character is not a digit.</summary>
    public static int? ParseDigits(string text)
    {
        var digits = text.Select(c => ArabicDigit(c) ?? Digit(c)).ToList();
        return digits.Count is 0 or > 9 || digits.Contains(null)
            ? null
            : int.Parse(string.Concat(digits), CultureInfo.InvariantCulture);
    }

    private static int? ArabicDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => null,
    };

    private static int? Digit(char c) => c switch
    {
        '○' or '〇' or '◯' or 'О' or 'O' or 'Ｏ' or 'Ο' or 'o' or '零' => 0,
        '两' => 2,
        '元' => 1,
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is var i and >= 0 ? i : null,
    };
}
