using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Privacy;

/// <summary>A bank card's number, known by its check digit (Luhn).</summary>
internal sealed partial class BankCard() : PrivateDataCheck(
    "private.bank-card",
    CheckSeverity.Should,
    new("银行卡号", "Bank card number"),
    new("正文里有银行卡号（{hidden}）。", "The text holds a bank card's number ({hidden})."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (var card in Card().Matches(text.Text).Where(match => IsCard(string.Concat(match.Value.Where(char.IsAsciiDigit)))))
            {
                var hidden = Hidden(card.Value, 4, 4);
                yield return AtPrivate(letter, text.At(card.Index, card.Length), new ReplaceText(card.Value, hidden), hidden);
            }
        }
    }

    private static bool IsCard(string digits)
    {
        if (digits.Length is < 16 or > 19 || IdentityNumber.IsIdentity(digits))
        {
            return false;
        }

        var sum = digits.Reverse().Select((digit, i) => i % 2 == 0 ? digit - '0' : (digit - '0') * 2).Sum(value => value > 9 ? value - 9 : value);
        return sum % 10 == 0;
    }

    /// <summary>As the card has it, in fours or in one.</summary>
    [GeneratedRegex("(?<![0-9A-Za-z])[3-6][0-9]{3}(?:[ -]?[0-9]{4}){3}(?:[ -]?[0-9]{1,3})?(?![0-9A-Za-z])")]
    private static partial Regex Card();
}
