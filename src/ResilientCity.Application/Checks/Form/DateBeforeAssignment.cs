namespace ResilientCity.Application.Checks.Form;

/// <summary>A reply is not dated before the proposal was assigned.</summary>
internal sealed class DateBeforeAssignment() : LetterCheck(
    "date.before-assignment",
    CheckSeverity.Must,
    new("成文日期早于交办", "Date before assignment"),
    new("成文日期{date}早于交办日期{assigned}。", "The letter's date, {date}, is before the day of assignment, {assigned}."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter is { Document.Date: { } date, AssignedOn: { } assigned } && date < assigned)
        {
            yield return At(CheckedPart.Date, ("date", Said.Of(date)), ("assigned", Said.Of(assigned)));
        }
    }
}
