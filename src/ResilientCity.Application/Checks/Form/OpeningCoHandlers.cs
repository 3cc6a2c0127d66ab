using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The co-handlers that the opening names are those of the case: none is left out and none is too many.</summary>
internal sealed partial class OpeningCoHandlers() : LetterCheck(
    "opening.co-handlers",
    CheckSeverity.Must,
    new("协办单位名单", "Co-handlers named"),
    new("开头没有写协办单位：{names}。协办单位要逐一写明，与办理件一致。", "The opening does not name these co-handling agencies: {names}. All of the case's are to be named."))
{
    private static readonly Domain.Rules.RuleLabel TooMany = new(
        "开头写了不是协办单位的：{names}。协办单位要与办理件一致。",
        "The opening names agencies that do not co-handle this case: {names}.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.Opening.Count == 0)
        {
            yield break;
        }

        var opening = letter.Opening;
        var missing = letter.CoHandlers.Where(party => !party.Names.Any(name => opening.Contains(name, StringComparison.Ordinal))).ToList();
        if (missing.Count > 0)
        {
            yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("names", string.Join('、', missing.Select(party => party.ShortName))));
        }

        var extra = NamedIn(opening, letter.CoHandlers.SelectMany(party => party.Names)).ToList();
        if (extra.Count > 0)
        {
            yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("names", string.Join('、', extra))) with { Reason = TooMany };
        }
    }

    /// <summary>What the list before 等…个协办单位 names beside the case's own.</summary>
    private static IEnumerable<string> NamedIn(string opening, IEnumerable<string> known)
    {
        if (List().Match(opening) is not { Success: true } list)
        {
            return [];
        }

        // Known names go first: 和 and 及 may stand within one.
        var others = known.OrderByDescending(name => name.Length).Aggregate(list.Groups["list"].Value, (left, name) => left.Replace(name, "、", StringComparison.Ordinal));
        return others.Split(['、', '，', '和', '及'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(name => Agency().IsMatch(name));
    }

    [GeneratedRegex("(?:与|会同|和|商)(?<list>[^（）()。；：]{2,300}?)等?[0-9一二三四五六七八九十]{1,3}[个家]?(?:协办)?单位")]
    private static partial Regex List();

    [GeneratedRegex("(?:局|委|办|厅|部|院|处|中心|公司|政府|集团|委员会|办公室|管委会|队)$")]
    private static partial Regex Agency();
}
