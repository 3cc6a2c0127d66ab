using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>A plan is cited with its years in brackets: 《…规划（2021—2025年）》.</summary>
internal sealed partial class PlanYears() : LetterCheck(
    "text.plan-years",
    CheckSeverity.Look,
    new("规划的年份", "Years of a plan"),
    new("引用规划没有写起止年份：“{title}”，一般写作《…规划（2021—2025年）》。", "The plan “{title}” is cited without its years, usually given in brackets."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Paragraphs)
        {
            foreach (Match plan in Plan().Matches(text.Text))
            {
                if (!Years().IsMatch(plan.Value) && !YearsBehind().IsMatch(text.Text[(plan.Index + plan.Length)..]))
                {
                    yield return At(text.At(plan.Index, plan.Length), ("title", plan.Value));
                }
            }
        }
    }

    [GeneratedRegex("《[^《》]{2,60}(?:规划|规划纲要|五年计划|远景目标纲要)》")]
    private static partial Regex Plan();

    [GeneratedRegex("[0-9]{4}[^《》]{0,3}[0-9]{4}|[0-9]{4}年")]
    private static partial Regex Years();

    [GeneratedRegex("^（[^）]{0,12}[0-9]{4}[^）]*）")]
    private static partial Regex YearsBehind();
}
