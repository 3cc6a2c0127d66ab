using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The date is written in Arabic digits without leading zeros (GB/T 9704-2012, 7.3.5).</summary>
internal sealed class DateForm() : LetterCheck(
    "date.form",
    CheckSeverity.Should,
    new("成文日期写法", "Form of the date"),
    new("成文日期写作“{written}”，应为“{date}”：用阿拉伯数字，月、日不补零。", "The date reads “{written}”; it should read “{date}”: Arabic digits, no leading zeros."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document is { DateText: { } written, Date: { } date } && string.Concat(written.Where(c => !char.IsWhiteSpace(c))) != ChineseDate.Format(date))
        {
            yield return At(CheckedPart.Date, ("written", written), ("date", ChineseDate.Format(date)));
        }
    }
}
