using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Domain.Letters;

/// <summary>Dates as letters write them: 2022年4月7日, without leading zeros.</summary>
public static partial class ChineseDate
{
    public static string Format(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>
    /// The date of a text that is nothing but a date: 2022年4月7日, 二○一九年七月十日, 2022年4月7号, 2022-4-7, 2022.4.7, 2022/4/7; digits may be full-width.
    /// Null where it is damaged or is no day of the calendar.
    /// </summary>
    public static DateOnly? Parse(string text)
    {
        var plain = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var match = Written().Match(plain);
        if (!match.Success)
        {
            match = Punctuated().Match(plain);
        }

        return match.Success
            ? Day(ChineseNumerals.ParseDigits(match.Groups[1].Value), ChineseNumerals.Parse(match.Groups[2].Value), ChineseNumerals.Parse(match.Groups[3].Value))
            : null;
    }

    private static DateOnly? Day(int? year, int? month, int? day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year.Value, month.Value)
            ? new DateOnly(year.Value, month.Value, day.Value)
            : null;

    [GeneratedRegex("^(.{4})年([^年月日]{1,3})月([^年月日]{1,3})[日号]$")]
    private static partial Regex Written();

    [GeneratedRegex(@"^([0-9０-９]{4})[-./．－／—–]([0-9０-９]{1,2})[-./．－／—–]([0-9０-９]{1,2})[日号]?$")]
    private static partial Regex Punctuated();
}
