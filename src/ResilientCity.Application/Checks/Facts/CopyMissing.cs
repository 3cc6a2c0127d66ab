namespace ResilientCity.Application.Checks.Facts;

/// <summary>The copies that the rules ask for. A missing one warns, it does not refuse.</summary>
internal sealed class CopyMissing() : LetterCheck(
    "copy.missing",
    CheckSeverity.Look,
    new("抄送", "Copies"),
    new("没有抄送{names}。按规定答复函要抄送这里。", "“{names}” is not among the copy recipients, where the rules ask for a copy."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var copies = letter.Document.CopyTo;
        var missing = letter.CopiesAskedFor.Where(name => !copies.Any(copy => copy.Contains(name, StringComparison.Ordinal))).ToList();
        if (missing.Count > 0)
        {
            var separator = letter.Phrases.NameSeparator;
            yield return At(
                new CheckPlace(CheckedPart.CopyTo),
                new SetCopyTo(string.Join(separator, copies.Concat(missing))),
                ("names", string.Join(separator, missing)));
        }
    }
}
