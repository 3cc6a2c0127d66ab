using System.Globalization;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>A paragraph that fills more than a page is hard to read.</summary>
internal sealed class LongParagraph() : LetterCheck(
    "text.long-paragraph",
    CheckSeverity.Look,
    new("段落过长", "Long paragraph"),
    new("这一段有{count}字，超过一页（{page}字），宜分段。", "This paragraph has {count} characters, more than a page of {page}: better cut it."))
{
    /// <summary>22 lines of 28 characters (GB/T 9704-2012, 5.2.3).</summary>
    private const int Page = 22 * 28;

    public override IEnumerable<Found> Look(CheckedLetter letter) =>
        from paragraph in letter.Body
        where paragraph.Text.Length > Page
        select At(
            paragraph.At(0, paragraph.Text.Length),
            ("count", paragraph.Text.Length.ToString(CultureInfo.InvariantCulture)),
            ("page", Page.ToString(CultureInfo.InvariantCulture)));
}
