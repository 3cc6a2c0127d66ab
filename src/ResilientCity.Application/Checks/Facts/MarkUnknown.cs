namespace ResilientCity.Application.Checks.Facts;

/// <summary>The mark is one of the scheme that the case's rules have.</summary>
internal sealed class MarkUnknown() : LetterCheck(
    "mark.unknown",
    CheckSeverity.Must,
    new("办理类别不在分类里", "Mark outside the scheme"),
    new("办理类别“{mark}”不在“{scheme}”里。", "The mark “{mark}” is not one of “{scheme}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Facts.MarkCode is { } mark && letter.Mark is null)
        {
            yield return At(CheckedPart.Mark, ("mark", mark), ("scheme", letter.Scheme is { } scheme ? scheme.Name : letter.Facts.MarkScheme ?? ""));
        }
    }
}
