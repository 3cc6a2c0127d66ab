namespace ResilientCity.Application.Checks.Facts;

/// <summary>What the draft says itself that it lacks: <see cref="Domain.Replies.ReplyDraft.Lacks"/>.</summary>
internal sealed class SignatoryMissing() : LetterCheck("signatory.missing", CheckSeverity.Must, new("审签人", "Signatory"), new("还没有写审签人。", "The one who signs is not named yet."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Lacks.Contains("Signatory") ? [At(CheckedPart.Signatory)] : [];
}
