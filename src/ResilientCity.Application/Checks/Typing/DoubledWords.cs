using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>的的, 了了 and the like: small words typed twice. Where both belong (目的的, 为了了解, 和和谐, 参与与) nothing is said.</summary>
internal sealed partial class DoubledWords() : LetterCheck(
    "text.doubled-words",
    CheckSeverity.Should,
    new("重字", "Word typed twice"),
    new("“{word}”重复：“{sample}”。", "“{word}” is typed twice: “{sample}”."))
{
    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        foreach (var text in letter.Texts)
        {
            foreach (Match twice in Twice().Matches(text.Text))
            {
                yield return At(
                    text.At(twice.Index, twice.Length),
                    new ReplaceText(twice.Value, twice.Value[..1]),
                    ("word", twice.Value[..1]),
                    ("sample", ChineseText.Around(text.Text, twice.Index, twice.Length)));
            }
        }
    }

    // For each word what may stand before or after it so that both belong.
    [GeneratedRegex(
        "(?<![目标有靶似似端])的的(?![士确])"
        + "|(?<![明不罢终末未知私])了了(?![解结却断])"
        + "|(?<![平温饱总共缓柔调谐祥])和和(?![谐平睦善解好美气缓])"
        + "|(?<![参给赋授])与与(?![会时])"
        + "|(?<![以涉普遍波危提触论顾推企])及及(?![时早格])"
        + "|(?<![现存所内外潜实正旨好])在在(?![建校职编岗线册任用])"
        + "|(?<![凡于但只若还就要总可正尤硬老倒更也不都或])是是(?![否非])"
        + "|(?<![针应反绝相面核比])对对(?![策方象应比口外接面照])"
        + "|(?<!即)将将(?![军领士])")]
    private static partial Regex Twice();
}
