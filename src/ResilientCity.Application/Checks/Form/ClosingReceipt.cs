namespace ResilientCity.Application.Checks.Form;

/// <summary>The closing asks for the receipt, where the rules have it do so.</summary>
internal sealed class ClosingReceipt() : LetterCheck(
    "closing.receipt",
    CheckSeverity.Must,
    new("回执语", "Request for the receipt"),
    new("结尾没有请代表填写回执、反馈给{office}。", "The closing does not ask for the receipt to be returned to “{office}”."))
{
    private const string Receipt = "回执";

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Wording.Closing.Contains(Receipt, StringComparison.Ordinal) && !letter.Closing.Contains(Receipt, StringComparison.Ordinal))
        {
            yield return At(new CheckPlace(CheckedPart.Closing), new UseMadeClosing(), ("office", letter.House.ReceiptRecipient));
        }
    }
}
