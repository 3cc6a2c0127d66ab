using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The number of co-handlers that the opening gives is the number of the case's.</summary>
internal sealed partial class OpeningCount() : LetterCheck(
    "opening.count",
    CheckSeverity.Must,
    new("协办单位个数", "Number of co-handlers"),
    new("开头写的是{written}个协办单位，办理件里是{actual}个。", "The opening counts {written} co-handling agencies; the case has {actual}."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        for (var i = 0; i < letter.Document.Opening.Count; i++)
        {
            foreach (Match count in Count().Matches(letter.Document.Opening[i]))
            {
                var written = count.Groups["n"];
                if (ChineseNumerals.Parse(written.Value) is { } number && number != letter.CoHandlers.Count)
                {
                    yield return At(
                        new CheckPlace(CheckedPart.Opening, null, i, written.Index, written.Length),
                        new UseMadeOpening(),
                        ("written", number.ToString(CultureInfo.InvariantCulture)),
                        ("actual", letter.CoHandlers.Count.ToString(CultureInfo.InvariantCulture)));
                }
            }
        }
    }

    [GeneratedRegex("(?<n>[0-9０-９一二两三四五六七八九十]{1,3})[个家](?:协办单位|协办部门|单位共同|部门共同)")]
    private static partial Regex Count();
}
