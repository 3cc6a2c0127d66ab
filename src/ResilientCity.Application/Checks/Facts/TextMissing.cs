namespace ResilientCity.Application.Checks.Facts;

/// <summary>What the draft says itself that it lacks: <see cref="Domain.Replies.ReplyDraft.Lacks"/>.</summary>
internal sealed class TextMissing() : LetterCheck("text.missing", CheckSeverity.Must, new("正文", "Text"), new("还没有写正文。", "No section has any text yet."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Lacks.Contains("Sections") ? [At(CheckedPart.Text)] : [];
}
