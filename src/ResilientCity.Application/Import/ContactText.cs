using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>What a contact label's value says: an office before the name, the name, the number, and what follows. Put together they are the value.</summary>
internal sealed partial record ContactText(string Office, string Name, string Between, string Phone, string Rest)
{
    private const int LongestName = 4;

    /// <summary>The name may hold more than a name.</summary>
    public bool IsDoubtful { get; private init; }

    /// <summary>More than one person, and which number is whose would be a guess.</summary>
    public bool NamesSeveral { get; private init; }

    public static ContactText Of(string value)
    {
        var number = PhoneText.Find(value) ?? (value.Length, 0);
        var words = value[..number.Item1];
        var tokens = Tokens(words);
        var names = tokens.FindAll(token => !IsOffice(Plain(words, token)));
        if (names.Count == 0 && tokens is [var only] && only.Length < LongestName)
        {
            names = tokens;
        }

        var isList = names.Count > 1 && words[names[0].Start..(names[^1].Start + names[^1].Length)].All(c => c is '、' || !Separators().IsMatch(c.ToString()));
        var (start, end) = names.Count == 0 ? (words.Length, words.Length) : (names[0].Start, isList ? names[^1].Start + names[^1].Length : names[0].Start + names[0].Length);
        end -= Post(words[start..end]);
        var glued = end - start > LongestName ? OfficeAndName(words[start..end]) : 0;
        return new(words[..(start + glued)], words[(start + glued)..end], words[end..], value.Substring(number.Item1, number.Item2), value[(number.Item1 + number.Item2)..])
        {
            IsDoubtful = glued == 0 && !isList && end - start > LongestName && OfficeInside().IsMatch(words[start..end]),
            NamesSeveral = (names.Count > 1 && !isList) || Another(value[(number.Item1 + number.Item2)..]),
        };
    }

    /// <summary>Whether what follows a number names somebody, or another number.</summary>
    public static bool Another(string rest) =>
        PhoneText.Find(rest) is not null || Tokens(Bracket().Replace(rest, " ")).Exists(token => Surnames.Begins(Plain(Bracket().Replace(rest, " "), token)));

    /// <summary>How many characters of a token are the office before the name; 0 where the token is not certainly both.</summary>
    private static int OfficeAndName(string token) =>
        OfficeWord().Matches(token).Select(match => match.Index + match.Length).FirstOrDefault(at => at >= 2 && Surnames.Begins(token[at..]));

    /// <summary>How many characters of a token are the post behind the name: 李示例科长.</summary>
    private static int Post(string token) => PostEnd().Match(token) is { Success: true } post && Surnames.Begins(token[..post.Index]) && post.Index > 2 ? post.Length : 0;

    private static bool IsOffice(string token) => (token.Length > 2 && OfficeEnd().IsMatch(token) && Post(token) == 0) || Word().IsMatch(token);

    private static string Plain(string text, (int Start, int Length) token) => SourceText.WithoutSpace(text.Substring(token.Start, token.Length));

    /// <summary>The words of a text; a name whose characters are spread (林 知 夏) is one.</summary>
    private static List<(int Start, int Length)> Tokens(string text)
    {
        var tokens = new List<(int Start, int Length)>();
        foreach (Match match in Token().Matches(text))
        {
            if (tokens is [.., var last] && string.IsNullOrWhiteSpace(text[(last.Start + last.Length)..match.Index]) && AreOneName(Plain(text, last), match.Value))
            {
                tokens[^1] = (last.Start, match.Index + match.Length - last.Start);
            }
            else
            {
                tokens.Add((match.Index, match.Length));
            }
        }

        return tokens;
    }

    private static bool AreOneName(string left, string right) =>
        (char.IsAsciiLetter(left[0]) && char.IsAsciiLetter(right[0])) || (left.Length + right.Length <= LongestName && (left.Length == 1 || right.Length == 1 || Surnames.IsDouble(left)));

    private const string Ending = "(?:局|委|办|处|科|室|中心|部|厅|院|股|组|队|站|所|司|馆|会|(?:立案|审判|执行|民事|刑事|行政|监督|法|[民刑行]?[一二三四五六]|[民刑])庭|政府|公司|集团|街道|镇|乡|主任|科长|处长|局长|队长)";

    [GeneratedRegex("[^\\s，,；;：:（）()【】/、。]+")]
    private static partial Regex Token();

    [GeneratedRegex("[\\s，,；;：:（）()【】/、。]")]
    private static partial Regex Separators();

    [GeneratedRegex(Ending + "$")]
    private static partial Regex OfficeEnd();

    [GeneratedRegex("(?:副?(?:主任|[科处局队站所]长)|同志|先生|女士)$")]
    private static partial Regex PostEnd();

    [GeneratedRegex(Ending)]
    private static partial Regex OfficeWord();

    [GeneratedRegex("." + Ending + "..")]
    private static partial Regex OfficeInside();

    /// <summary>What stands beside a name and is none.</summary>
    [GeneratedRegex("^(?:联系|办公室?|移动|固定)?(?:电话|手机|座机|号码)$|^(?:先生|女士|同志|手机号码?|电话号码)$|^.{0,8}(?:科员|工程师|负责人|主管|书记|干部)$")]
    private static partial Regex Word();

    [GeneratedRegex("[（(][^（）()]*[）)]")]
    private static partial Regex Bracket();
}
