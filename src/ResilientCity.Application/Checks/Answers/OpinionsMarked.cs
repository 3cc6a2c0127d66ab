using ResilientCity.Domain.CoHandling;

namespace ResilientCity.Application.Checks.Answers;

/// <summary>Of every co-handling opinion it is said what became of it: adopted, adapted, or not adopted with a reason.</summary>
internal sealed class OpinionsMarked() : LetterCheck(
    "opinions.marked",
    CheckSeverity.Should,
    new("协办意见的采纳", "What became of the opinions"),
    new("{agency}的协办意见还没有标明是否采纳；不采纳的要写理由。", "It is not marked whether the opinion of “{agency}” was adopted; one that was not needs a reason."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Opinions
            .Where(opinion => opinion.IsGiven && (opinion.Adoption is null || (opinion.Adoption is OpinionAdoption.NotAdopted && string.IsNullOrWhiteSpace(opinion.AdoptionReason))))
            .Select(opinion => At(CheckedPart.Opinions, ("agency", opinion.Agency)));
}
