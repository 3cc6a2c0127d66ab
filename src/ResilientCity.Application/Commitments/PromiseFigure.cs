using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Application.Commitments;

/// <summary>A number and what it counts: 8 个区县, 95 %.</summary>
internal sealed partial record PromiseFigure(decimal Number, string Unit)
{
    public static IEnumerable<PromiseFigure> In(string clause) =>
        Counted().Matches(clause)
            .Select(found => new PromiseFigure(
                decimal.Parse(found.Groups["n"].Value, CultureInfo.InvariantCulture) * Factor(found.Groups["m"].Value),
                found.Groups["u"].Value.Replace('％', '%')))
            .Where(figure => figure.Number > 0);

    private static decimal Factor(string words) => words.Aggregate(1m, (factor, word) => factor * word switch { '百' => 100, '千' => 1_000, '万' => 10_000, _ => 100_000_000 });

    [GeneratedRegex(
        @"(?<![〔\[【第\d.])(?<n>\d{1,9}(?:\.\d{1,4})?)(?<m>[百千万亿]{0,2})(?:余|多)?"
        + @"(?<u>个(?!月|工作日|部门|单位|方面|阶段|环节)[\u4E00-\u9FFF]{0,6}?(?:（[^（）]{1,8}）)?(?=[、，,；和及与或]|达|完|的|建|实|以上|左右|试点|$)"
        + "|平方公里|平方米|公里|千米|公顷|亩|吨|亿元|万元|元|[家处台套户辆座宗所条件人次名盏根株栋幢间支项米]|[%％])")]
    private static partial Regex Counted();
}
