using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Privacy;

/// <summary>An identity number (GB 11643), known by its birthday and check digit.</summary>
internal sealed partial class IdentityNumber() : PrivateDataCheck(
    "private.identity",
    CheckSeverity.Must,
    new("身份证号码", "Identity number"),
    new("正文里有身份证号码（{hidden}）。", "The text holds an identity number ({hidden})."))
{
    private const string CheckDigits = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (var number in Identity().Matches(text.Text).Where(match => IsIdentity(match.Value)))
            {
                var hidden = Hidden(number.Value, 6, 4);
                yield return AtPrivate(letter, text.At(number.Index, number.Length), new ReplaceText(number.Value, hidden), hidden);
            }
        }
    }

    public static bool IsIdentity(string digits) =>
        digits.Length == 18 && CheckDigits[Weights.Select((weight, i) => weight * (digits[i] - '0')).Sum() % 11] == char.ToUpperInvariant(digits[17]);

    [GeneratedRegex("(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx](?![0-9A-Za-z])")]
    private static partial Regex Identity();
}
