using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Form;

/// <summary>The opening cites the proposal by its title.</summary>
internal sealed partial class OpeningTitle() : LetterCheck(
    "opening.title",
    CheckSeverity.Must,
    new("开头的建议标题", "Proposal's title in the opening"),
    new("开头的标题与建议不一致，应为《{title}》。", "The opening does not give the proposal's title: “{title}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var opening = letter.Opening;
        if (opening.Length == 0 || Plain(opening).Contains(Plain(letter.Title), StringComparison.Ordinal))
        {
            yield break;
        }

        yield return At(new CheckPlace(CheckedPart.Opening), new UseMadeOpening(), ("title", letter.Title));
    }

    /// <summary>Without the spaces and with one kind of marks: these have checks of their own.</summary>
    private static string Plain(string text) => Ignored().Replace(text, "");

    [GeneratedRegex(@"[\s“”""‘’'《》〈〉（）()，,、]")]
    private static partial Regex Ignored();
}
