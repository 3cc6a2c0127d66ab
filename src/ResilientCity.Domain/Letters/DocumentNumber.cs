using System.Globalization;
using System.Text.RegularExpressions;

namespace ResilientCity.Domain.Letters;

/// <summary>A document number (发文字号): agency code, year in 〔〕, running number. GB/T 9704-2012, 7.2.5.</summary>
public sealed partial record DocumentNumber(string AgencyCode, int Year, int Number)
{
    private const int EarliestYear = 1949;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{AgencyCode}〔{Year}〕{Number}号");

    /// <summary>Reads a number and says what is wrong with its form. <paramref name="latestYear"/>: the last year that is plausible.</summary>
    public static DocumentNumberCheck Check(string? text, int latestYear = 2100)
    {
        var plain = text?.Trim() ?? "";
        if (plain.Length == 0)
        {
            return new(null, DocumentNumberFault.Empty);
        }

        var match = Loose().Match(plain);
        if (!match.Success)
        {
            return new(null, DocumentNumberFault.NotANumber);
        }

        var number = Of(match);
        return new(number, number is null ? DocumentNumberFault.NotANumber : FaultOf(match, number, latestYear));
    }

    /// <summary>The number where its form is faultless, else null.</summary>
    public static DocumentNumber? Parse(string? text) =>
        Check(text) is { IsValid: true, Number: { } number } ? number : null;

    private static DocumentNumber? Of(Match match) =>
        ChineseNumerals.ParseDigits(match.Groups["year"].Value) is { } year && ChineseNumerals.ParseDigits(match.Groups["number"].Value) is { } number
            ? new(match.Groups["code"].Value.Trim(), year, number)
            : null;

    private static DocumentNumberFault? FaultOf(Match match, DocumentNumber number, int latestYear) => number switch
    {
        { AgencyCode.Length: 0 } => DocumentNumberFault.AgencyCodeMissing,
        _ when match.Groups["open"].Value is not "〔" || match.Groups["close"].Value is not "〕" => DocumentNumberFault.WrongBrackets,
        _ when number.Year < EarliestYear || number.Year > latestYear => DocumentNumberFault.ImplausibleYear,
        _ when match.Groups["ordinal"].Success => DocumentNumberFault.OrdinalWritten,
        _ when match.Groups["number"].Value[0] is '0' or '０' => DocumentNumberFault.LeadingZero,
        _ when !match.Groups["end"].Success => DocumentNumberFault.EndMissing,
        _ when match.Value.Any(c => char.IsWhiteSpace(c) || c is >= '０' and <= '９') => DocumentNumberFault.SpacesOrWideDigits,
        _ => null,
    };

    [GeneratedRegex(@"^(?<code>[^〔\[［【（(﹝〈0-9]{0,20}?)\s*(?<open>[〔\[［【（(﹝〈])\s*(?<year>[0-9０-９]{4})\s*年?(?<close>[〕\]］】）)﹞〉])\s*(?<ordinal>第)?\s*(?<number>[0-9０-９]{1,6})\s*(?<end>号)?$")]
    private static partial Regex Loose();
}

/// <summary>What was read, as far as it could be, and the first fault of its form.</summary>
public sealed record DocumentNumberCheck(DocumentNumber? Number, DocumentNumberFault? Fault)
{
    public bool IsValid => Fault is null;
}

public enum DocumentNumberFault
{
    Empty,
    NotANumber,
    AgencyCodeMissing,
    WrongBrackets,
    ImplausibleYear,
    OrdinalWritten,
    LeadingZero,
    EndMissing,
    SpacesOrWideDigits,
}
