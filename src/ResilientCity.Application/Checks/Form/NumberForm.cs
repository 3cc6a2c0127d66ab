using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The document number has the form of GB/T 9704-2012, 7.2.5; asked once there is a number.</summary>
internal sealed class NumberForm() : LetterCheck(
    "number.form",
    CheckSeverity.Must,
    new("发文字号", "Document number"),
    new("发文字号“{number}”不规范。", "The document number “{number}” is not in form."))
{
    private static readonly Dictionary<DocumentNumberFault, RuleLabel> Faults = new()
    {
        [DocumentNumberFault.Empty] = new("发文字号是空的。", "The document number is empty."),
        [DocumentNumberFault.NotANumber] = new(
            "“{number}”不是发文字号：要有机关代字、〔年份〕和序号，如“江水函〔2022〕62号”。",
            "“{number}” is no document number: it has the agency's code, the year in 〔〕 and a running number, as in “江水函〔2022〕62号”."),
        [DocumentNumberFault.AgencyCodeMissing] = new("发文字号“{number}”前面没有机关代字。", "The document number “{number}” lacks the agency's code."),
        [DocumentNumberFault.WrongBrackets] = new("发文字号“{number}”的年份要用六角括号〔〕。", "The document number “{number}” has its year in other brackets than 〔〕."),
        [DocumentNumberFault.ImplausibleYear] = new("发文字号“{number}”的年份不对。", "The document number “{number}” has a year that cannot be."),
        [DocumentNumberFault.OrdinalWritten] = new("发文字号“{number}”的序号前不加“第”。", "The document number “{number}” has “第” before its running number, where none belongs."),
        [DocumentNumberFault.LeadingZero] = new("发文字号“{number}”的序号不补零。", "The document number “{number}” has a leading zero in its running number."),
        [DocumentNumberFault.EndMissing] = new("发文字号“{number}”末尾没有“号”。", "The document number “{number}” does not end with “号”."),
        [DocumentNumberFault.SpacesOrWideDigits] = new("发文字号“{number}”里有空格或全角数字。", "The document number “{number}” holds spaces or full-width digits."),
    };

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.DocumentNumber is { } number && DocumentNumber.Check(number, letter.Today.Year).Fault is { } fault)
        {
            yield return At(CheckedPart.DocumentNumber, ("number", number)) with { Reason = Faults[fault] };
        }
    }
}
