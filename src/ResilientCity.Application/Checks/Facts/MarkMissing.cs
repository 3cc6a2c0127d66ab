namespace ResilientCity.Application.Checks.Facts;

/// <summary>What the draft says itself that it lacks: <see cref="Domain.Replies.ReplyDraft.Lacks"/>.</summary>
internal sealed class MarkMissing() : LetterCheck("mark.missing", CheckSeverity.Must, new("办理类别", "Result mark"), new("还没有选办理类别。", "No result mark has been chosen yet."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Lacks.Contains("MarkCode") ? [At(CheckedPart.Mark)] : [];
}
