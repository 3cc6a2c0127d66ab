using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Headings;

/// <summary>The number of a heading follows from its order; typed as well it would be printed twice.</summary>
internal sealed partial class HeadingNumberTyped() : LetterCheck(
    "heading.number-typed",
    CheckSeverity.Should,
    new("标题重复编号", "Number typed in the heading"),
    new("标题里又写了序号“{typed}”，打印出来会有两个序号。", "The heading has a number of its own, “{typed}”: two would be printed."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var heading in letter.Headings.Where((_, i) => letter.Document.Sections[i].Label is not null))
        {
            if (Typed().Match(heading.Text) is { Success: true } typed)
            {
                yield return At(heading.At(0, typed.Length), new ReplaceText(typed.Value, ""), ("typed", typed.Value.Trim()));
            }
        }
    }

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]{1,3}[、．.]|（[一二三四五六七八九十]{1,3}）|[0-9]{1,2}[、．]|[0-9]{1,2}\.(?![0-9]))\s*")]
    private static partial Regex Typed();
}
