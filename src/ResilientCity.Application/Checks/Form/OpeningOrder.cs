namespace ResilientCity.Application.Checks.Form;

/// <summary>The opening names the co-handlers in the case's order.</summary>
internal sealed class OpeningOrder() : LetterCheck(
    "opening.order",
    CheckSeverity.Look,
    new("协办单位顺序", "Order of the co-handlers"),
    new("开头的协办单位顺序与办理件不同，办理件里是：{names}。", "The opening names the co-handlers in another order than the case: “{names}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var named = WholeNames.Agencies(letter.Opening, letter.CoHandlers.SelectMany(party => party.Names));
        var places = letter.CoHandlers.Select(party => party.Names.Where(named.ContainsKey).Select(name => named[name]).DefaultIfEmpty(-1).Min()).ToList();
        if (places.Contains(-1) || places.SequenceEqual(places.Order()))
        {
            yield break;
        }

        yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("names", string.Join('、', letter.CoHandlers.Select(party => party.ShortName))));
    }
}
