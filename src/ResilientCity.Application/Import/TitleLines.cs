using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The lines of a title among the head's lines, by index, both ends included; First is -1 where there is none.</summary>
internal sealed record TitleRun(int First, int Last)
{
    public bool Contains(int index) => First >= 0 && index >= First && index <= Last;
}

/// <summary>Finds a letter's title: from 关于 or 对 (with the agency's name above it) to 函, 答复, 意见.</summary>
internal static partial class TitleLines
{
    private const int MostLines = 6;

    /// <param name="signers">Who signed the letter: another agency above the title does not belong to it.</param>
    public static TitleRun Find(IReadOnlyList<SourceLine> head, IReadOnlyList<string> signers)
    {
        for (var start = head.Count - 1; start >= 0; start--)
        {
            if (!head[start].IsPair && Start().IsMatch(head[start].Plain) && EndOf(head, start) is { } end)
            {
                return new(WithAgency(head, start, signers), end);
            }
        }

        return WithoutStart(head);
    }

    /// <summary>A title that begins otherwise: …会议提案：第25号——《…》的答复.</summary>
    private static TitleRun WithoutStart(IReadOnlyList<SourceLine> head)
    {
        var line = head.ToList().FindLastIndex(one => (Whole().IsMatch(one.Plain) || Answering().IsMatch(one.Plain)) && !WebNoise.Is(one) && !one.IsPair);
        line = line >= 0 ? line : head.ToList().FindLastIndex(one => Alone().IsMatch(one.Plain));
        return new(line, line);
    }

    /// <summary>The agencies that the title itself begins with.</summary>
    public static IReadOnlyList<string> Agencies(IReadOnlyList<SourceLine> head, TitleRun title) =>
        title.First < 0 ? [] : TitleAgency.Of([.. head.Skip(title.First).Take(title.Last - title.First + 1)]);

    public static bool IsSameTitle(IReadOnlyList<SourceLine> head, TitleRun title, SourceLine line)
    {
        if (title.First < 0)
        {
            return false;
        }

        var whole = string.Concat(head.Skip(title.First).Take(title.Last - title.First + 1).Select(l => l.Plain));
        return line.Plain.Length >= 12 && AgencyName.OfLine(line.Plain) is null && (whole.Contains(line.Plain, StringComparison.Ordinal) || line.Plain.Contains(whole, StringComparison.Ordinal));
    }

    private static int? EndOf(IReadOnlyList<SourceLine> head, int start)
    {
        var text = "";
        for (var i = start; i < head.Count && i < start + MostLines; i++)
        {
            var plain = head[i].Plain;
            if (i > start && (HeadPiece.IsFact(plain) || WebNoise.Is(head[i]) || head[i].IsPair || HeadProposal.IsOf(head[i])))
            {
                return i - 1;
            }

            text += plain;
            if ((End().IsMatch(text) || TitleBracket.Cut(head[i]) is not null) && (i + 1 == head.Count || !Tail().IsMatch(head[i + 1].Plain) || HeadPiece.IsFact(head[i + 1].Plain)))
            {
                return i;
            }
        }

        return Math.Min(head.Count, start + MostLines) - 1;
    }

    private static int WithAgency(IReadOnlyList<SourceLine> head, int start, IReadOnlyList<string> signers)
    {
        var first = start;
        var named = TitleAgency.Of([head[start]]);
        while (first > 0 && IsTitles(head, first - 1, signers, named))
        {
            first--;
        }

        return first;
    }

    /// <summary>Above a title that names an agency itself, only another that signs with it.</summary>
    private static bool IsTitles(IReadOnlyList<SourceLine> head, int index, IReadOnlyList<string> signers, IReadOnlyList<string> named) =>
        AgencyName.OfLine(head[index].Plain) is { After: "" } agency && !PageLabel.IsBelow(head, index)
        && (signers.Count == 0 ? named.Count == 0 : IssuingAgency.IsAmong(agency.Name, signers) && !IssuingAgency.IsAmong(agency.Name, named));

    [GeneratedRegex("(?:建议|提案|议案).*(?:答复|复函|回复|的函|答复函)(?:[（(].{1,12}[）)])?$")]
    private static partial Regex Whole();

    /// <summary>答复市六届人大二次会议第5号建议, 市水务局办理…第5号建议情况.</summary>
    [GeneratedRegex("^(?=.{8,80}$)[\\p{IsCJKUnifiedIdeographs}（）()]{0,40}?(?:答复|回复|办理).{0,40}第.{1,16}号.{0,12}(?:建议|提案|议案)(?:的?(?:办理)?(?:情况|结果)|的?函)?$")]
    private static partial Regex Answering();

    /// <summary>A title that says no more than what the letter is.</summary>
    [GeneratedRegex("^(?:(?:人大|政协|代表|委员)*(?:建议|提案)(?:办理)?(?:情况)?)?(?:答复函|复函|答复书|答复意见|答复|回复函)$")]
    private static partial Regex Alone();

    [GeneratedRegex("^(?:[\\p{IsCJKUnifiedIdeographs}（）()]{3,40})?(?:关于|对)(?!联系|我们|印发)")]
    private static partial Regex Start();

    [GeneratedRegex("(?:函|答复|回复|复函|意见|意见书|答复稿|办理情况|报告|情况说明|复文)(?:[（(].{1,12}[）)])?$")]
    private static partial Regex End();

    /// <summary>The last line of a title that had already looked complete: 的函, 建议的答复函.</summary>
    [GeneratedRegex("^(?:的|建议|提案|办理|会办|协办|主办|答复).{0,20}(?:函|答复|回复|意见)(?:[（(].{1,12}[）)])?$|^[（(].{2,60}[）)]$")]
    private static partial Regex Tail();
}
