using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>A reply that does not take the proposal up says why (CQ art. 22).</summary>
internal sealed partial class ReferenceReason() : LetterCheck(
    "mark.reason",
    CheckSeverity.Should,
    new("没有说明原因", "No reason"),
    new("标为“{mark} {label}”，正文没有说明为什么暂时不能办。", "A reply marked “{mark} {label}” explains why it cannot be done; this one does not."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Mark is { NeedsReason: true } mark && !letter.Sentences.Any(Reasoned().IsMatch))
        {
            yield return At(CheckedPart.Mark, ("mark", mark.Code), ("label", mark.Label.Zh));
        }
    }

    [GeneratedRegex("因|由于|鉴于|考虑到|受限|限于|不具备|暂不|尚不|尚未|暂无|难以|缺乏|无法|不宜|不符|不属于|不能|没有.{0,8}(?:依据|条件|规定|权限)|不足|困难|不一|不成熟|须经|需经|取决于")]
    private static partial Regex Reasoned();
}
