using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds the salutation: 林知夏代表：, 甲、乙两位代表：, 甲（等10位）代表：, 某某委员：, an organisation or an agency.</summary>
internal static partial class SalutationLine
{
    private const int LinesToTheSubject = 4;

    /// <summary>The index of the salutation's line, the salutation, and text that runs on behind it on the same line.</summary>
    public static (int Index, string Salutation, string RunOn)? Find(IReadOnlyList<SourceLine> lines)
    {
        var candidates = Candidates(lines).ToList();
        return candidates.Count == 0
            ? WithoutColon(lines)
            : candidates.Find(c => SpeaksOfAProposal(lines, c)) is { Salutation: not null } found ? found : candidates[0];
    }

    private static IEnumerable<(int Index, string Salutation, string RunOn)> Candidates(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var match = Person().Match(lines[i].Text);
            if (!match.Success)
            {
                match = Organisation().Match(lines[i].Text);
            }

            if (match.Success && !WebNoise.Is(lines[i]) && Labelled.Pieces(lines[i].Text).Count == 0)
            {
                yield return (i, match.Groups["salutation"].Value.Trim(), match.Groups["rest"].Value.Trim());
            }
        }
    }

    private static bool SpeaksOfAProposal(IReadOnlyList<SourceLine> lines, (int Index, string Salutation, string RunOn) candidate) =>
        Subject().IsMatch(candidate.RunOn) || lines.Skip(candidate.Index + 1).Take(LinesToTheSubject).Any(line => Subject().IsMatch(line.Text));

    private static (int Index, string Salutation, string RunOn)? WithoutColon(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (MainRecipient().IsMatch(lines[i].Text) && Subject().IsMatch(lines[i + 1].Text))
            {
                return (i, lines[i].Text, "");
            }

            if ((Bare().IsMatch(lines[i].Plain) && lines[i + 1].Plain.Length > 12) || IsSpokenTo(lines[i], lines[i + 1]))
            {
                return (i, lines[i].Text, "");
            }
        }

        return null;
    }

    /// <summary>A short line above a paragraph that speaks to somebody of a proposal.</summary>
    private static bool IsSpokenTo(SourceLine line, SourceLine next) =>
        ToSomebody().IsMatch(next.Plain) && ShortName().IsMatch(line.Plain) && !WebNoise.Is(line) && Labelled.Pieces(line.Text).Count == 0;

    [GeneratedRegex("^(?:您|你|贵).{0,120}(?:建议|提案|议案)")]
    private static partial Regex ToSomebody();

    [GeneratedRegex("^(?!关于|对于|对(?!外))[\\p{IsCJKUnifiedIdeographs}（）()、·]{2,40}(?<!答复|复函|函|回复|意见)$")]
    private static partial Regex ShortName();

    [GeneratedRegex("^(?<salutation>(?!关于|对于|类别)[^。！？；:：《》“”]{1,60}?(?:代表|委员|代表们|委员们|同志|先生|女士)(?:\\s*[（(][^）)]{1,30}[）)])?\\s*(?:[：:]|[，,！!](?=\\s*[您你]们?好))|(?:全国|[省市区县州])?(?:人大代表|政协委员)[^。！？；:：《》“”]{2,40}[：:]|[\\p{IsCJKUnifiedIdeographs}]{0,8}(?:代表|委员)\\s+[\\p{IsCJKUnifiedIdeographs}·]{2,4}\\s*[：:])(?<rest>.*)$")]
    private static partial Regex Person();

    [GeneratedRegex("^(?<salutation>(?!关于|对于|附件|抄送)[\\p{IsCJKUnifiedIdeographs}（）()、，\\s]{2,60}?(?:" + AgencyName.Endings + "|总商会|界|人士|联系组|代表小组|界别|专委会|各位领导|工作者)\\s*[：:])(?<rest>.*)$")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^主\s*送(?:单位|机关)?\s*[：:][^。：:]{2,60}[：:]?$")]
    private static partial Regex MainRecipient();

    [GeneratedRegex("^(?:尊敬的)?[\\p{IsCJKUnifiedIdeographs}·、]{2,40}(?:代表|委员)[，,]?$")]
    private static partial Regex Bare();

    [GeneratedRegex("收悉|收到|提出|建议|提案|答复|来函|协办")]
    private static partial Regex Subject();
}
