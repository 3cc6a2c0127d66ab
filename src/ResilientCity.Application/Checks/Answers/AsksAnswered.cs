using System.Globalization;

namespace ResilientCity.Application.Checks.Answers;

/// <summary>Every ask of the proposal is answered somewhere in the letter.</summary>
internal sealed class AsksAnswered() : LetterCheck(
    "asks.answered",
    CheckSeverity.Should,
    new("诉求未答复", "Ask without an answer"),
    new("第{order}条诉求还没有对应的答复：“{ask}”。", "No part of the letter answers ask {order}: “{ask}”."))
{
    private static readonly Domain.Rules.RuleLabel Lost = new(
        "第{order}条诉求“{ask}”对应的那段话已经改掉，请重新对应。",
        "The paragraph that answered ask {order}, “{ask}”, is not there any more: tie it again.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var ask in letter.Asks.Where(ask => ask.AnsweredIn.Count == 0))
        {
            var found = At(CheckedPart.Asks, ("order", ask.Order.ToString(CultureInfo.InvariantCulture)), ("ask", Shortened(ask.Text)));
            yield return ask.HasLostPlace ? found with { Reason = Lost } : found;
        }
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..38] + "……";
}
