using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply on a matter of a higher authority says what was reported to it (CQ art. 22).</summary>
internal sealed partial class ReportedUpward() : LetterCheck(
    "mark.reported-upward",
    CheckSeverity.Should,
    new("没有写向上反映", "Nothing reported upward"),
    new("标为“{mark} {label}”，正文没有写向上级机关反映的情况。", "A reply marked “{mark} {label}” says what was reported to the higher authority; this one does not."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsReportedUpward: true } mark && !letter.Sentences.Any(Reported().IsMatch))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    [GeneratedRegex("上报|报请|呈报|报告|请示|报送|反映|汇报|提请|函报|转报|争取|建议(?:国家|国务院|全国|中央)|向(?:国家|国务院|全国|中央|上级|.{2,12}[部委署局])")]
    private static partial Regex Reported();
}
