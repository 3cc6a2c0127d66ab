using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Commitments;

/// <summary>A time counted from the letter's day: 三个月内, 30日内.</summary>
internal static partial class PromiseSpan
{
    private const int LongestYears = 20;

    public static DateOnly? EndOf(string clause, DateOnly day)
    {
        if (Span().Match(clause) is not { Success: true } found || NumberOf(found.Groups["n"].Value) is not (>= 1 and var number))
        {
            return null;
        }

        return found.Groups["u"].Value switch
        {
            "年" when number <= LongestYears => day.AddYears(number),
            "月" when number <= LongestYears * 12 => day.AddMonths(number),
            "周" or "星期" when number <= LongestYears * 52 => day.AddDays(number * 7),
            "天" or "日" when number <= LongestYears * 366 => day.AddDays(number),
            _ => null,
        };
    }

    private static int? NumberOf(string written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : ChineseNumerals.Parse(written.Replace('两', '二'));

    [GeneratedRegex("(?<!近|过去|最近|第|年|月|[0-9])(?<n>[0-9]{1,3}|[一二三四五六七八九十两]{1,3})个?(?<u>年|月|周|星期|天|日)(?:左右)?(?:之|以)?内")]
    private static partial Regex Span();
}
