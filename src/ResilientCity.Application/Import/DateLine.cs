using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>A line that is a date, whole or damaged (2022年4月 日), perhaps behind an agency's name or in brackets.</summary>
internal static partial class DateLine
{
    public static (string Agency, string Before, string Date, string After)? Read(string plain)
    {
        var half = SourceText.HalfWidth(plain); // character by character: places are the same in both
        var match = Alone().Match(half);
        if (!match.Success)
        {
            match = BehindAgency().Match(half);
        }

        return match.Success && (match.Groups["agency"].Length == 0 || AgencyName.Is(match.Groups["agency"].Value)) ? (Written("agency"), Written("before"), Written("date"), Written("after")) : null;

        string Written(string group) => plain.Substring(match.Groups[group].Index, match.Groups[group].Length);
    }

    /// <summary>A date with its label (日期：2023年5月6日). A web page may say the same of itself: only the place tells them apart.</summary>
    public static (string Agency, string Before, string Date, string After)? ReadLabelled(string plain) =>
        Label().Match(plain) is { Success: true } label && Read(plain[label.Length..]) is { Agency: "" } date ? date with { Before = label.Value + date.Before } : null;

    /// <summary>The day of a written date; eight digits are year, month and day.</summary>
    public static DateOnly? DayOf(string date) =>
        DateOnly.TryParseExact(SourceText.HalfWidth(date), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : ChineseDate.Parse(date);

    private const string Date = "[0-9０-９一二三四五六七八九十○〇◯零OoＯОΟXx×＊*□?？]{2,4}年[0-9０-９一二三四五六七八九十○〇元正XxＸ×＊*□?？]{0,3}月?[0-9０-９一二三四五六七八九十廿卅XxＸ×＊*□?？]{0,3}[日曰号]?|(?:19|20)[0-9]{2}[-./．－／—–][0-9]{1,2}[-./．－／—–][0-9]{1,2}[日号]?|(?:19|20)[0-9]{2}(?:[0-9]{3,4}|[年月.\\-/][0-9]{1,2}[年月.\\-/][0-9]{1,2}[日号]?)|年月日";

    [GeneratedRegex("^(?<before>[（(]?)(?<date>" + Date + ")(?<after>[）)]?(?:印发|印|发布|制发)?[。]?(?:\\[[0-9]{1,2}\\])?)$")]
    private static partial Regex Alone();

    [GeneratedRegex("^(?<agency>[\\p{IsCJKUnifiedIdeographs}（）()]{3,40}?(?:" + AgencyName.Endings + "|[）)]))(?<before>)(?<date>" + Date + ")(?<after>)$")]
    private static partial Regex BehindAgency();

    [GeneratedRegex("^(?:日期|落款日期|答复日期|答复时间|成文日期|签发日期|办复日期|办结日期)[：:]")]
    private static partial Regex Label();
}
