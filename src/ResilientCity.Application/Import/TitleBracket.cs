using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>A mark or the publicity right behind a title, in brackets or after a space: …第5号建议的答复（B类）. It is no part of the title.</summary>
internal static partial class TitleBracket
{
    /// <summary>The title's last line and the bracket; null where the line has none.</summary>
    public static (SourceLine Title, SourceLine Bracket)? Cut(SourceLine line) =>
        Bracket().Match(line.Text) is { Success: true } match && IsFact(match.Groups["bracket"].Value)
            ? (line.Part(0, match.Groups["bracket"].Index), line.Part(match.Groups["bracket"].Index, line.Text.Length))
            : null;

    private static bool IsFact(string bracket) => SourceText.WithoutSpace(bracket) is var plain
        && (MarkText.Read(plain) is not null || PublicityText.Read(plain) is not null || MarkAndPublicity.Read(plain).Count > 0
            || Labelled.Pieces(plain) is [{ Kind: LabelKind.Mark or LabelKind.PerhapsMark or LabelKind.Publicity, Value.Length: > 0 }]);

    [GeneratedRegex("(?<=(?:函|答复|回复|意见|复文|报告|情况)\\s*)(?<bracket>[（(【\\[][^（）()【】]{1,40}[）)】\\]]|(?<=\\s)[A-EＡ-Ｅ]类?)$")]
    private static partial Regex Bracket();
}
