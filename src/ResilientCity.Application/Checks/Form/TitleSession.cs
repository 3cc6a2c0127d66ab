using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The title names the congress and session that the proposal belongs to.</summary>
internal sealed class TitleSession() : LetterCheck(
    "title.session",
    CheckSeverity.Must,
    new("标题的届次", "Session in the title"),
    new("标题的届次与建议不一致，应为“{title}”。", "The title does not name the proposal's session. It should read “{title}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var (written, due) = (letter.TitleText, string.Concat(letter.Wording.TitleLines));
        if (written.Length == 0 || CongressReference.Find(written) is not { } found || CongressReference.Find(due) is not { } meant || Agree(found, meant))
        {
            yield break;
        }

        yield return At(CheckedPart.Title, ("title", due));
    }

    /// <summary>市 and 重庆市 are one level; a title may leave it out. 第5次 is 五次.</summary>
    private static bool Agree((string? Congress, string? Session) one, (string? Congress, string? Session) other) =>
        (one.Session is null || other.Session is null || SessionNames.IsSameSession(one.Session, other.Session))
        && (one.Congress is null || other.Congress is null || SessionNames.IsSameCongress(one.Congress, other.Congress));
}
