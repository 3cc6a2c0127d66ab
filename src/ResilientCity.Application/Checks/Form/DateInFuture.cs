namespace ResilientCity.Application.Checks.Form;

/// <summary>The letter's date has come.</summary>
internal sealed class DateInFuture() : LetterCheck(
    "date.future",
    CheckSeverity.Must,
    new("成文日期在将来", "Date in the future"),
    new("成文日期{date}还没有到。", "The letter's date, {date}, has not come yet."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.Date is { } date && date > letter.Today)
        {
            yield return At(CheckedPart.Date, ("date", Said.Of(date)));
        }
    }
}
