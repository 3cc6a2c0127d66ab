using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Privacy;

/// <summary>A mobile number in the text.</summary>
internal sealed partial class MobileNumber() : PrivateDataCheck(
    "private.mobile",
    CheckSeverity.Should,
    new("手机号码", "Mobile number"),
    new("正文里有手机号码（{hidden}）。", "The text holds a mobile number ({hidden})."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match number in Mobile().Matches(text.Text))
            {
                var hidden = Hidden(number.Value, 3, 4);
                yield return AtPrivate(letter, text.At(number.Index, number.Length), new ReplaceText(number.Value, hidden), hidden);
            }
        }
    }

    public static bool IsMobile(string text) => Mobile().IsMatch(text);

    [GeneratedRegex("(?<![0-9])1[3-9][0-9](?:[- ]?[0-9]{4}){2}(?![0-9])")]
    private static partial Regex Mobile();
}
