namespace ResilientCity.Application.Checks.Typing;

/// <summary>A bracket is closed by one of its own kind.</summary>
internal sealed class MixedBrackets() : LetterCheck(
    "text.mixed-brackets",
    CheckSeverity.Should,
    new("括号混用", "Mixed brackets"),
    new("前后括号不是一种：“{sample}”，这里应为“{due}”。", "The brackets are of two kinds: “{sample}”. “{due}” belongs here."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        from text in letter.Texts
        from fault in PairFault.In(text.Text)
        where fault.Due is not null
        let due = fault.Due.ToString()!
        select At(
            text.At(fault.At, 1),
            new ReplaceText(text.Text[fault.At].ToString(), due),
            ("sample", ChineseText.Around(text.Text, fault.At, 1)),
            ("due", due));
}
