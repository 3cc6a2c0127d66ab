using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The agencies that a copy line names, and how the lines of one are joined.</summary>
internal static partial class CopyNames
{
    /// <summary>Two spaces part names: a single one may stand inside a name.</summary>
    public const string Gap = "　　";

    /// <summary>In characters; a shorter line was ended on purpose, a longer one may have been broken inside a name.</summary>
    private const int ShortestFullLine = 22;
    private const int ShortestName = 3;

    /// <summary>The names; a second label inside the text (抄报：… 抄送：…) parts them too.</summary>
    public static IReadOnlyList<string> Of(string text) => AgencyName.Split(Parted(Label().Replace(text, Gap)));

    /// <summary>Whether every name is an agency's: 存档 and a number of copies in brackets may stand in a copy line too.</summary>
    public static bool AreAgencies(string text) => Of(text).All(name => IsAgency(name) || IsFile(name));

    /// <summary>Whether a single space stands between what may be two names or one.</summary>
    public static bool IsDoubtful(string text) => Spaces(Label().Replace(text, Gap)).Any(space => !space.Parts && IsAgency(space.Left) && IsAgency(space.Right));

    /// <summary>The text with its next line; doubtful where the break may stand inside a name or between two.</summary>
    public static (string Text, bool IsDoubtful) Continue(string text, string lastLine, string next)
    {
        var left = Token().Matches(text) is [.., var last] && last.Index + last.Length == text.Length ? last.Value : "";
        var right = Token().Match(next) is { Success: true, Index: 0 } first ? first.Value : "";
        var begins = Begins().IsMatch(right) || IsFile(right);
        return !IsWhole(left) || !(IsWhole(right) || IsFile(right)) ? (text + next, false)
            : lastLine.Length < ShortestFullLine ? (text + Gap + next, !begins)
            : begins && !Place().IsMatch(left) ? (text + Gap + next, false)
            : (text + next, true);
    }

    /// <summary>A copy for the agency's own files.</summary>
    private static bool IsFile(string name) => WithoutCopies(name) is "存档" or "存";

    private static bool IsWhole(string name) => name.Length >= ShortestName && IsAgency(name);

    private static bool IsAgency(string name) => WithoutCopies(name) is var plain && (AgencyName.Is(plain) || plain.EndsWith("政协", StringComparison.Ordinal));

    private static string WithoutCopies(string name) => Copies().Replace(name, "");

    private static string Parted(string text)
    {
        foreach (var space in Spaces(text).Where(space => space.Parts).Reverse().ToList())
        {
            text = text.Insert(space.Index, " ");
        }

        return text;
    }

    /// <summary>The single spaces of a text, and whether a name ends before and another begins behind.</summary>
    private static IEnumerable<(int Index, string Left, string Right, bool Parts)> Spaces(string text)
    {
        var tokens = Token().Matches(text);
        for (var i = 1; i < tokens.Count; i++)
        {
            var (left, right) = (tokens[i - 1], tokens[i]);
            var end = left.Index + left.Length;
            if (right.Index == end + 1 && char.IsWhiteSpace(text[end]))
            {
                yield return (end, left.Value, right.Value, (left.Length > ShortestName || left.Value[0] == right.Value[0]) && IsAgency(left.Value) && IsAgency(right.Value) && Begins().IsMatch(right.Value));
            }
        }
    }

    [GeneratedRegex(@"\s*抄\s*[送报]\s*[：:]\s*")]
    private static partial Regex Label();

    [GeneratedRegex("[^\\s、，,；;。.]+")]
    private static partial Regex Token();

    /// <summary>How a name begins, as its second half does not: 市财政局, 某某区人民政府, 各区县.</summary>
    [GeneratedRegex("^(?:[省市区县州旗盟各国]|中共|\\p{IsCJKUnifiedIdeographs}{2,6}?[省市区县州旗盟])")]
    private static partial Regex Begins();

    [GeneratedRegex("^\\p{IsCJKUnifiedIdeographs}{1,6}[省市区县州旗盟镇乡]$")]
    private static partial Regex Place();

    [GeneratedRegex("[（(][^（）()]{0,6}[0-9０-９]+[^（）()]{0,4}[）)]$")]
    private static partial Regex Copies();
}
