using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Tells the heading from the text behind a section's number.</summary>
internal static partial class SectionHeading
{
    private const int LongestHeading = 60;
    private const int LongestRunIn = 40;

    /// <summary>The heading as written, and what runs on behind it. <paramref name="standsAlone"/>: text follows on lines of its own.</summary>
    public static (string? Heading, string RunOn) Split(string text, SectionFollowedBy followed)
    {
        if (followed == SectionFollowedBy.Text && text.Length is > 0 and <= LongestHeading && !SentenceInside().IsMatch(text))
        {
            return (text, "");
        }

        if (followed == SectionFollowedBy.Nothing && text.Length is > 0 and <= LongestRunIn && !SentenceEnd().IsMatch(text) && !SentenceInside().IsMatch(text))
        {
            return (text, "");
        }

        if (followed == SectionFollowedBy.Nothing && Topic().IsMatch(text))
        {
            return (text, "");
        }

        var match = RunIn().Match(text);
        return match.Success && match.Groups["heading"].Length <= LongestRunIn ? (match.Groups["heading"].Value, match.Groups["rest"].Value.Trim()) : (null, text);
    }

    [GeneratedRegex("[。！？；].|\\.(?=\\p{IsCJKUnifiedIdeographs})|.[（(][一1][）)].")]
    private static partial Regex SentenceInside();

    [GeneratedRegex("[。！？；]$")]
    private static partial Regex SentenceEnd();

    /// <summary>What a part is about, with a full stop and nothing below: 存在问题。</summary>
    [GeneratedRegex("^[^。！？；，,、：:0-9０-９]{0,10}(?:问题|情况|工作|措施|打算|计划|安排|进展|成效|做法|思路|原因|现状)。$")]
    private static partial Regex Topic();

    /// <summary>A short first sentence without a figure or a first or second person: 加强规划。 or 关于避难点的问题：</summary>
    [GeneratedRegex("^(?<heading>(?!我|您|你|经|根据|截至|目前|近年|今年|去年|按照|为|据|本|该|对于您|感谢|[0-9０-９])[^。！？；：:0-9０-９]{2,40}?(?:。|\\.(?=\\p{IsCJKUnifiedIdeographs})|(?=[（(][一1][）)])|(?<=^.{2,10})[：:]|(?<=(?:问题|方面|情况|建议|措施|打算|工作|现状|原因|时限|进展|进度|成效|做法|安排|计划|思路|目标|任务|意见|诉求|结果|内容|”|》|的))[：:]))(?<rest>.{6,})$")]
    private static partial Regex RunIn();
}

internal enum SectionFollowedBy
{
    Text,
    Nothing,
}
