namespace ResilientCity.Application.Checks.Answers;

/// <summary>The asks of a proposal whose text is here are listed, so that none goes unanswered.</summary>
internal sealed class AsksListed() : LetterCheck(
    "asks.listed",
    CheckSeverity.Look,
    new("诉求未列出", "Asks not listed"),
    new("建议的诉求还没有列出，看不出是否逐条答复了。", "The proposal's asks are not listed yet: it cannot be seen whether each is answered."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Asks.Count == 0 && !string.IsNullOrWhiteSpace(letter.ProposalText) ? [At(CheckedPart.Asks)] : [];
}
