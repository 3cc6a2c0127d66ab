using System.Text.RegularExpressions;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The co-handlers that the opening names are those of the case: none is left out and none is too many.</summary>
internal sealed partial class OpeningCoHandlers() : LetterCheck(
    "opening.co-handlers",
    CheckSeverity.Must,
    new("协办单位名单", "Co-handlers named"),
    new("开头没有写协办单位：{names}。协办单位要逐一写明，与办理件一致。", "The opening does not name these co-handling agencies: “{names}”. All of the case's are to be named."))
{
    private static readonly Domain.Rules.RuleLabel TooMany = new(
        "开头写了不是协办单位的：{names}。协办单位要与办理件一致。",
        "The opening names agencies that do not co-handle this case: “{names}”.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        if (letter.Document.Opening.Count == 0)
        {
            yield break;
        }

        var opening = letter.Opening;
        var known = letter.CoHandlers.SelectMany(party => party.Names).ToList();
        var named = WholeNames.Agencies(opening, known);
        var missing = letter.CoHandlers.Where(party => !party.Names.Any(named.ContainsKey)).ToList();
        if (missing.Count > 0)
        {
            yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("names", string.Join('、', missing.Select(party => party.ShortName))));
        }

        var read = CoHandlerList.Find(opening);
        var extra = read.Names.Where(name => IsAgency(name) && !known.Exists(one => IsSame(name, one))).ToList();
        if (extra.Count > 0)
        {
            // Who only gave an opinion may be named beside the co-handlers; who is counted among them may not.
            yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("names", string.Join('、', extra))) with
            {
                Reason = TooMany,
                Severity = read.Count is null && !opening.Contains("协办", StringComparison.Ordinal) ? CheckSeverity.Should : null,
            };
        }
    }

    /// <summary>市林业局（市绿化委） is 市林业局; 江城市园林局 is 市园林局.</summary>
    private static bool IsSame(string read, string known)
    {
        var plain = Beside().Replace(read, "");
        return plain == known || read == known || (known.Length >= 4 && plain.EndsWith(known, StringComparison.Ordinal) && plain.Length - known.Length <= 4);
    }

    private static bool IsAgency(string name) => AgencyName.Is(name) && !Everybody().IsMatch(name);

    [GeneratedRegex("[（(][^（()）]*[）)]$")]
    private static partial Regex Beside();

    [GeneratedRegex("^(?:我|本|贵|各|有关|相关|多个|所属|属地|市级|区级|县级|省级|区县|县区|市区|职能|上级|成员)|^(?:办|会|室|院|县|区|市|处|组|党|部)$")]
    private static partial Regex Everybody();
}
