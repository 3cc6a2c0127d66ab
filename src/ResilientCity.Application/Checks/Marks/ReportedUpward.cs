using System.Text.RegularExpressions;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply on a matter of a higher authority says what was reported to it (CQ art. 22).</summary>
internal sealed partial class ReportedUpward() : LetterCheck(
    "mark.reported-upward",
    CheckSeverity.Should,
    new("没有写向上反映", "Nothing reported upward"),
    new("标为“{mark} {label}”，正文没有写向上级机关反映的情况。", "A reply marked “{mark} {label}” says what was reported to the higher authority; this one does not."))
{
    private static readonly RuleLabel OnlyMeant = new(
        "标为“{mark} {label}”，正文只写了打算向上级机关反映，没有写反映的情况。",
        "A reply marked “{mark} {label}” says what was reported to the higher authority; this one only means to report it.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is not { NeedsReportedUpward: true } mark)
        {
            yield break;
        }

        var reports = Statement.In(letter).Where(statement => Reported().IsMatch(statement.Text)).ToList();
        if (reports.TrueForAll(IsMeant))
        {
            var found = At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label));
            yield return reports.Count > 0 ? found with { Reason = OnlyMeant } : found;
        }
    }

    private static bool IsMeant(Statement statement)
    {
        var clauses = Tense.Clauses(statement.Text).ToList();
        return !clauses.Exists(clause => Reported().IsMatch(clause) && Tense.IsPast(clause))
            && (statement.IsOfWhatComesNext || clauses.Exists(Tense.IsAhead) || Meant().IsMatch(statement.Text));
    }

    private const string Above = "(?:国家|国务院|全国|中央|上级|自治区|省(?:委|政府|人民政府|人大|级|直|有关|发|财|住|交|水|教|卫|人|民|公|自|生|应|市)|市委|市政府|市人民政府|市人大|[一-龥]{1,10}(?:部委|[^内外全一大各干本分局]部(?![门分位队落件])|总局|总署|总行))";

    /// <summary>To somebody above: 你反映的问题, 政府工作报告 and 争取 report nothing.</summary>
    [GeneratedRegex("向(?:上级?|" + Above + ").{0,40}?(?:报告(?!会)|反映|汇报|请示|建议|提出|呈报|上报|报送|转达|申请|提交|反馈|函)"
        + "|(?:上报|报请|呈报|呈请|提请|函报|转报|转呈|报送|专报|请示|报告)(?:至|给|到)?" + Above
        + "|(?:将|把).{0,40}?(?:上报|呈报|转报|转呈|报送|反映(?:至|给|到)|报(?=" + Above + "))"
        + "|(?:建议|恳请|提请|请求|呼吁)" + Above + "|(?:致函|去函|发函|行文)" + Above + "|" + Above + "(?:有关)?(?:司局|部门)?(?:作了|进行了|专题|书面)(?:报告|汇报|反映|请示)|(?:已|书面|专题|逐级|及时)(?:向上)?(?:上报|反映|请示|呈报)(?!的|了?你)")]
    private static partial Regex Reported();

    [GeneratedRegex("积极向|继续|适时|进一步|争取")]
    private static partial Regex Meant();
}
