using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The number of co-handlers that the opening gives is the number of the case's.</summary>
internal sealed partial class OpeningCount() : LetterCheck(
    "opening.count",
    CheckSeverity.Must,
    new("协办单位个数", "Number of co-handlers"),
    new("开头写的是{written}个协办单位，办理件里是{actual}个。", "The opening counts {written} co-handling agencies; the case has {actual}."))
{
    private static readonly Domain.Rules.RuleLabel NotCounted = new(
        "开头写了协办单位，没有写个数；办理件里是{actual}个。",
        "The opening names the co-handling agencies without counting them; the case has {actual}.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var (read, actual) = (CoHandlerList.Find(letter.Opening), letter.CoHandlers.Count);
        if (read.Count is { } written && written != actual)
        {
            yield return At(PlaceOf(letter, read.CountWords), new UseMadeOpening(), ("written", Text(written)), ("actual", Text(actual)));
        }
        else if (read.Count is null && actual > 0 && IsCountedByTheRules(letter) && WholeNames.Agencies(letter.Opening, letter.CoHandlers.SelectMany(party => party.Names)).Count > 0)
        {
            yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("actual", Text(actual))) with { Reason = NotCounted, Severity = CheckSeverity.Should };
        }
    }

    private static bool IsCountedByTheRules(CheckedLetter letter) => CoHandlerList.Find(letter.Wording.Opening).Count is not null;

    private static CheckPlace PlaceOf(CheckedLetter letter, string? words)
    {
        for (var i = 0; i < letter.Document.Opening.Count && words is not null; i++)
        {
            if (letter.Document.Opening[i].IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
            {
                return new CheckPlace(CheckedPart.Opening, null, i, at, Number().Match(words).Length);
            }
        }

        return new CheckPlace(CheckedPart.Opening);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("^[0-9０-９一二两三四五六七八九十]+")]
    private static partial Regex Number();
}
