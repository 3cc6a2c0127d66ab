namespace ResilientCity.Application.Checks.Facts;

/// <summary>What the draft says itself that it lacks: <see cref="Domain.Replies.ReplyDraft.Lacks"/>.</summary>
internal sealed class PublicityMissing() : LetterCheck("publicity.missing", CheckSeverity.Must, new("公开属性", "Publicity"), new("还没有选公开属性。", "It has not been chosen yet whether the reply is published."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        letter.Lacks.Contains("PublicityCode") ? [At(CheckedPart.Publicity)] : [];
}
