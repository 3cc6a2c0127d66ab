using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The document number has the form of GB/T 9704-2012, 7.2.5; asked once there is a number.</summary>
internal sealed class NumberForm() : LetterCheck(
    "number.form",
    CheckSeverity.Must,
    new("发文字号", "Document number"),
    new("发文字号“{number}”不规范：年份用六角括号〔〕，序号不加“第”、不补零，如渝应急函〔2022〕62号。", "The document number “{number}” is not in form: the year in 〔〕, no 第, no leading zero, as in 渝应急函〔2022〕62号."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.DocumentNumber is { } number && !DocumentNumber.Check(number, letter.Today.Year).IsValid)
        {
            yield return At(CheckedPart.DocumentNumber, ("number", number));
        }
    }
}
