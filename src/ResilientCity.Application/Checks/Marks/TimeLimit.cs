using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A time by which something is to be done: not before the letter's own day, and not one by which it was done.</summary>
internal static partial class TimeLimit
{
    public static bool IsIn(Statement statement, DateOnly day)
    {
        var sentence = statement.Quoting;
        var isAhead = statement.IsOfWhatComesNext || Tense.Clauses(sentence).Any(Tense.IsAhead);
        var year = day.Year;
        foreach (var clause in Tense.Clauses(sentence).Where(clause => Tense.IsAhead(clause) || !Tense.IsPast(clause)))
        {
            if (Dates(clause, day, isAhead || Work().IsMatch(sentence), isAhead, ref year) || (Span().IsMatch(clause) && (isAhead || Work().IsMatch(clause))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last days of the times that a clause names, none before the letter's own; a bare month goes with the year named before it.</summary>
    public static IReadOnlyList<DateOnly> EndsIn(string clause, DateOnly day, ref int year)
    {
        var ends = new List<DateOnly>();
        foreach (Match date in Date().Matches(clause))
        {
            year = YearOf(date, day) ?? year;
            if (EndOf(date, year) is { } end && end >= day && (!date.Groups["plan"].Success || PlanTime().IsMatch(date.Value)))
            {
                ends.Add(end);
            }
        }

        return ends;
    }

    private static bool Dates(string clause, DateOnly day, bool isOfWork, bool isAhead, ref int year)
    {
        var isOne = false;
        foreach (Match date in Date().Matches(clause))
        {
            year = YearOf(date, day) ?? year;
            var isMeant = IsBare(date) && year == day.Year ? isAhead && (Tense.IsAhead(clause) || Work().IsMatch(clause)) : isOfWork;
            isOne |= EndOf(date, year) is { } end && end >= day && isMeant;
        }

        return isOne;
    }

    /// <summary>2026年 alone may tell of what goes on; 2026年6月, 2026年底 do not.</summary>
    private static bool IsBare(Match date) => !date.Groups["m"].Success && !date.Groups["e"].Success && !date.Groups["h"].Success && !date.Groups["q"].Success && !date.Groups["plan"].Success;

    private static int? YearOf(Match date, DateOnly day) => date switch
    {
        _ when date.Groups["y"] is { Success: true } year => int.Parse(year.Value, CultureInfo.InvariantCulture),
        _ when date.Groups["plan"] is { Success: true } plan && ChineseNumerals.Parse("十" + plan.Value) is { } number => 1955 + (number * 5), // the tenth ended in 2005
        _ => date.Groups["rel"].Value switch { "今年" or "本年" => day.Year, "明年" or "次年" => day.Year + 1, "后年" => day.Year + 2, _ => null },
    };

    private static DateOnly? EndOf(Match date, int year)
    {
        var month = date switch
        {
            _ when date.Groups["m"] is { Success: true } written => ChineseNumerals.Parse(written.Value),
            _ when date.Groups["q"] is { Success: true } quarter => ChineseNumerals.Parse(quarter.Value) * 3,
            _ when date.Groups["h"].Value == "上半年" => 6,
            _ => 12,
        };
        if (month is not (>= 1 and <= 12) || year is < 1950 or > 2200)
        {
            return null;
        }

        var last = DateTime.DaysInMonth(year, month.Value);
        var dayOfMonth = date.Groups["d"].Success ? int.Parse(date.Groups["d"].Value, CultureInfo.InvariantCulture) : last;
        return new DateOnly(year, month.Value, Math.Clamp(dayOfMonth, 1, last));
    }

    private const string Month = "(?<m>[0-9]{1,2}|十[一二]?|[一二三四五六七八九])月份?";
    private const string Part = "(?:年?(?<e>[底末内])|第?(?<q>[一二三四1-4])季度|(?<h>[上下]半年)|" + Month + "(?:(?<d>[0-9]{1,2})日)?)";

    [GeneratedRegex("(?:(?<y>20[0-9]{2})年|(?<rel>今年|本年|明年|次年|后年)度?)" + Part + "?(?!以来|起(?:施行|执行|实施)|年?[一-龥]{0,4}工作报告)"
        + "|十(?<plan>[四五六七])五[”’]?(?:期间|时期|末|规划期|期末)?"
        + "|(?<![去上前近])(?<e>年[底末内])"
        + "|(?<![去前上年])第?(?<q>[一二三四])季度|(?<![去前上年])(?<h>[上下]半年)"
        + "|(?<![0-9年个])" + Month + "(?:(?<d>[0-9]{1,2})日)?(?:底|末|前|之前|以前|中旬|上旬|下旬)")]
    private static partial Regex Date();

    /// <summary>“十四五”期间 is a time, “十四五”规划 a title.</summary>
    [GeneratedRegex("期间|时期|末|规划期|期末")]
    private static partial Regex PlanTime();

    [GeneratedRegex("(?<!近|过去|最近)(?:[一二三四五六七八九十两半]{1,3}|[0-9]{1,3})个?(?:月|年|天|日|周|星期|工作日|自然日)(?:左右)?(?:之|以)?(?:内|时间)|任期内|本届内|(?:汛期?|雨季|春节|国庆|元旦|开学|供暖季?|采暖季?|入冬|春运|高考|台风季?|暑期|寒假|暑假)(?:来临|到来|开始)?(?:之|以)?前|(?<!上)月底|季度末|下个?月|今冬明春")]
    private static partial Regex Span();

    [GeneratedRegex("完成|建成|实现|启动|投入|投用|建设|改造|推进|实施|开展|出台|印发|整治|落实|到位|达到|配齐|修复|解决|覆盖|开工|竣工|消除|开通|通车|交付|更换|拆除|加装|新增|增设")]
    private static partial Regex Work();
}
