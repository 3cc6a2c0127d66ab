using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>A line that is nothing but a document number, its brackets perhaps of another kind, its parts perhaps damaged.</summary>
internal static partial class NumberText
{
    public static bool Is(string plain) =>
        DocumentNumber.Check(plain).Number is { AgencyCode.Length: > 0 } || Damaged().IsMatch(plain);

    public static void Report(ReadingDraft draft, string number, SourceLine line)
    {
        var check = DocumentNumber.Check(number);
        if (check.Fault is { } fault)
        {
            draft.Report(FieldName.DocumentNumber, ProblemReason.Of(fault), line);
        }
    }

    [GeneratedRegex(@"^(?!关于|对|第)[\p{IsCJKUnifiedIdeographs}A-Za-z]{1,16}(?:[〔\[［【（(﹝〈{]?\s*(?:19|20)[0-9Xx×]{2}\s*年?[〕\]］】）)﹞〉}]?)第?\s*[-0-9０-９Xx×*]{0,6}\s*号$|^(?!关于|对|第)[\p{IsCJKUnifiedIdeographs}A-Za-z]{1,16}[〔\[［【（(﹝〈]\s*(?:19|20)[0-9Xx×]{2}\s*[〕\]］】）)﹞〉][^号]{0,8}号?$|^[〔\[［【（(﹝〈]\s*(?:19|20)[0-9]{2}\s*[〕\]］】）)﹞〉]\s*第?\s*[0-9]{1,5}\s*号$")]
    private static partial Regex Damaged();
}
