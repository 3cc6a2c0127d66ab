using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Tells whether a text is the name of an agency or organisation, by its last characters.</summary>
internal static partial class AgencyName
{
    /// <summary>How names of agencies and organisations end; a regular expression's alternatives.</summary>
    public const string Endings =
        "局|委|会|办|室|厅|院|处|中心|公司|集团|政府|部|署|总队|支队|大队|学校|大学|银行|联|社|站|所|馆|区|县|市|旗|州|街道|镇|乡|台|园|盟|党|团|组|支部|总支|军区|管理局";

    public static bool Is(string text) => SourceText.WithoutSpace(text) is var plain && Whole().IsMatch(plain) && !WebNoise.IsSiteName(plain);

    /// <summary>A whole line that names an agency, perhaps with a seal's remark: the name, and what follows it.</summary>
    public static (string Name, string After)? OfLine(string plain)
    {
        var match = Line().Match(plain);
        return match.Success && Is(match.Groups["name"].Value) ? (match.Groups["name"].Value, match.Groups["after"].Value) : null;
    }

    /// <summary>The agencies that a line consists of, one or several side by side; empty where the line is anything else.</summary>
    public static IReadOnlyList<(string Name, string After)> AllOfLine(SourceLine line)
    {
        var parts = Gap().Split(line.Text).Select(part => part.Length > 3 ? OfLine(part) : null).ToList();
        return parts.Count > 1 && !parts.Contains(null) ? [.. parts.OfType<(string, string)>()]
            : OfLine(line.Plain) is { } single ? [single] : [];
    }

    /// <summary>The names of a list of agencies; marks inside brackets do not separate.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var (names, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '、';
            depth = Math.Max(0, depth + (c is '（' or '(' ? 1 : c is '）' or ')' ? -1 : 0));
            var isGap = char.IsWhiteSpace(c) && (c is '\n' or '\t' || (i > 0 && char.IsWhiteSpace(text[i - 1])));
            if (i == text.Length || (depth == 0 && (isGap || c is '、' or '，' or ',' or '；' or ';' or '。' or '.')))
            {
                names.Add(SourceText.WithoutSpace(text[start..i]));
                start = i + 1;
            }
        }

        return names.FindAll(name => name.Length > 0);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();

    [GeneratedRegex("^(?!关于|对于|对(?!外)|附件|抄送|第[一二三四五六七八九十]|[一二三四五六七八九十]+、)[\\p{IsCJKUnifiedIdeographs}（）()·]{2,40}(?<=" + Endings + "|[）)])$")]
    private static partial Regex Whole();

    [GeneratedRegex("^(?<name>[\\p{IsCJKUnifiedIdeographs}（）()·]{2,40}?(?:" + Endings + ")(?:[（(][\\p{IsCJKUnifiedIdeographs}、]{2,20}(?<=" + Endings + ")[）)])?)(?<after>文件|函|(?:[（(](?:盖章|公章|印章|章|印|函|代章)[）)])|盖章|、|，)?$")]
    private static partial Regex Line();
}
