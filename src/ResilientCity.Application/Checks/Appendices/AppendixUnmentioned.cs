namespace ResilientCity.Application.Checks.Appendices;

/// <summary>The text leads to what goes with it.</summary>
internal sealed class AppendixUnmentioned() : LetterCheck(
    "appendix.unmentioned",
    CheckSeverity.Look,
    new("附件未提到", "Appendix not spoken of"),
    new("信后有附件，正文里没有说到，宜在有关处写“见附件”。", "An appendix goes with the letter, but its text does not say where to look it up."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Appendices.Count > 0 && !letter.Paragraphs.Any(text => text.Text.Contains("附件", StringComparison.Ordinal)) ? [At(CheckedPart.Appendix)] : [];
}
