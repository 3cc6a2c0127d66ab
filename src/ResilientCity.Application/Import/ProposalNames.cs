using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Who raised a proposal: the lead, those who signed with him, and whether the list is left open (等10人).</summary>
internal sealed partial record ProposalNames(string? Lead, IReadOnlyList<string> Joint, bool IsOpen, SourceLine? Line)
{
    public static ProposalNames Of(ProposalLabels labels, IReadOnlyList<SourceLine> head)
    {
        var lead = labels.Value(ProposalLabel.Lead);
        var line = labels.LineOf(ProposalLabel.Joint) ?? labels.LineOf(ProposalLabel.Lead);
        if (lead is null && head.FirstOrDefault(IsSignature) is { } signature)
        {
            (lead, line) = (Signature().Match(signature.Plain).Groups["names"].Value, signature);
        }

        List<string> leads = lead is null ? [] : Split(lead);
        List<string> joint = [.. leads.Skip(1), .. labels.Value(ProposalLabel.Joint) is { } signed ? Split(signed) : []];
        var isOpen = IsLeftOpen(lead, leads.Count + joint.Count) || IsLeftOpen(labels.Value(ProposalLabel.Joint), joint.Count);
        return new(leads.FirstOrDefault(), [.. joint.Distinct()], isOpen, line);
    }

    /// <summary>A line that names the delegate without a label: 市人大代表 龚致平, （龚致平代表）.</summary>
    public static bool IsSignature(SourceLine line) => Signature().IsMatch(line.Plain);

    private static List<string> Split(string text) =>
        [.. PersonName.Split(Counts().Replace(text, "")).Select(name => name.Trim('（', '）', '(', ')')).Where(name => name.Length > 0)];

    private static bool IsLeftOpen(string? text, int named)
    {
        var match = text is null ? Match.Empty : Open().Match(text);
        return match.Success && (!match.Groups["count"].Success || ChineseNumerals.Parse(match.Groups["count"].Value) is not { } all || all > named);
    }

    [GeneratedRegex("^[（(]?(?:[省市区县州]?(?:人大代表|政协委员)|代表|委员)[：:]?(?<names>(?!团|会|组|建议|提案)[\\p{IsCJKUnifiedIdeographs}·、]{2,40})[）)]?$|^[（(]?(?<names>[\\p{IsCJKUnifiedIdeographs}·、]{2,40})(?:代表|委员)[）)]?$")]
    private static partial Regex Signature();

    [GeneratedRegex("(?:等)?\\s*(?:[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})\\s*[人名位](?:代表|委员)?|等(?:代表|委员|人)?$|[（(][^（）()]{1,20}[）)]")]
    private static partial Regex Counts();

    [GeneratedRegex("等(?:\\s*(?<count>[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,4})\\s*[人名位])?")]
    private static partial Regex Open();
}
