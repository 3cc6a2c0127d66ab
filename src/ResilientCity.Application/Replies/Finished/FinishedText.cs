using System.Text.RegularExpressions;
using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>
/// Holds a finished letter's text layer against the signed text. White space, page numbers and the breaking of lines do not count; the parts of
/// the head may stand in any order; number and date may come after signing.
/// </summary>
internal static partial class FinishedText
{
    private const int LongestImprint = 60;

    /// <param name="letter">The letter as signed; with number and date where it has them.</param>
    /// <param name="fileText">The file's text, a line per paragraph.</param>
    public static ComparedFinish Compare(LetterDocument letter, string fileText)
    {
        var aside = new List<SetAside>();
        List<(LetterLineKind Kind, string Text)> lines = [.. CanonicalText.Lines(letter).Select(line => (line.Kind, Flow(line.Text))).Where(line => line.Item2.Length > 0)];
        var whole = string.Concat(lines.Select(line => line.Text));
        var flow = WithoutStamp(WithoutPageNumbers(Flow(fileText), whole), whole, aside);
        flow = WithoutAddedDate(WithPlainDates(flow, letter), letter, aside);
        var body = lines.FindIndex(line => line.Kind is LetterLineKind.Salutation);
        var start = body < 0 ? -1 : flow.IndexOf(lines[body].Text, StringComparison.Ordinal);
        var differing = new List<ComparedLine>();
        if (start > 0)
        {
            differing.AddRange(CompareHead([.. lines.Take(body)], flow[..start], aside));
            (lines, flow) = ([.. lines.Skip(body)], flow[start..]);
        }

        List<string> before = [.. lines.Select(line => line.Text)];
        var pieces = WithoutImprint(FlowComparison.Pieces(before, flow), aside);
        differing.AddRange(FlowComparison.InLines(pieces, before).Where(line => line.IsChanged));
        return new ComparedFinish(differing, aside);
    }

    private static string Flow(string text) => SourceText.WithoutSpace(SourceText.Clean(text));

    private static string WithoutPageNumbers(string flow, string signed) =>
        PageNumber().IsMatch(signed) ? flow : PageNumber().Replace(flow, "");

    /// <summary>A file that was made here may carry the letter's verification code, in the midst of a paragraph that goes on on page 2.</summary>
    private static string WithoutStamp(string flow, string signed, List<SetAside> aside)
    {
        if (Stamp().Match(flow) is not { Success: true } stamp || signed.Contains(stamp.Value, StringComparison.Ordinal))
        {
            return flow;
        }

        aside.Add(new SetAside(SetAsideKind.VerificationCode, stamp.Value[VerificationStamp.Label.Length..]));
        return flow.Remove(stamp.Index, stamp.Length);
    }

    /// <summary>The letter's own date in Chinese figures is the same date.</summary>
    private static string WithPlainDates(string flow, LetterDocument letter) => letter.Date is not { } date
        ? flow
        : WrittenDate().Replace(flow, match => ChineseDate.Parse(match.Value) == date ? ChineseDate.Format(date) : match.Value);

    /// <summary>A letter that has no date yet gets one below its signature.</summary>
    private static string WithoutAddedDate(string flow, LetterDocument letter, List<SetAside> aside)
    {
        if (letter.Date is not null || letter.DateText is not null || letter.SignatureAgencies.Count == 0)
        {
            return flow;
        }

        var signature = Flow(letter.SignatureAgencies[^1]);
        var at = flow.LastIndexOf(signature, StringComparison.Ordinal);
        var match = at < 0 ? Match.Empty : WrittenDate().Match(flow, at + signature.Length);
        if (!match.Success || match.Index != at + signature.Length || ChineseDate.Parse(match.Value) is null)
        {
            return flow;
        }

        aside.Add(new SetAside(SetAsideKind.Date, match.Value));
        return flow.Remove(match.Index, match.Length);
    }

    /// <summary>Every part of the head is looked for by itself; the longest first, because the title names the agency too.</summary>
    private static IEnumerable<ComparedLine> CompareHead(IReadOnlyList<(LetterLineKind Kind, string Text)> lines, string head, List<SetAside> aside)
    {
        var title = string.Concat(lines.Where(line => line.Kind is LetterLineKind.Title).Select(line => line.Text));
        List<(LetterLineKind Kind, string Text)> parts = [(LetterLineKind.Title, title), .. lines.Where(line => line.Kind is not LetterLineKind.Title)];
        var missing = new List<string>();
        foreach (var (kind, text) in parts.Where(part => part.Text.Length > 0).OrderByDescending(part => part.Text.Length))
        {
            var at = head.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                head = head.Remove(at, text.Length);
            }
            else if (kind is LetterLineKind.Agency)
            {
                aside.Add(new SetAside(SetAsideKind.Letterhead, text));
            }
            else
            {
                missing.Add(text);
            }
        }

        if (lines.All(line => line.Kind is not LetterLineKind.DocumentNumber) && NumberLine().Match(head) is { Success: true } number)
        {
            aside.Add(new SetAside(SetAsideKind.DocumentNumber, number.Value));
            head = head.Remove(number.Index, number.Length);
        }

        return missing.Count == 0 && head.Length == 0 ? [] : FlowComparison.InLines(FlowComparison.Pieces(missing, head), missing).Where(line => line.IsChanged);
    }

    private static List<ComparedPiece> WithoutImprint(List<ComparedPiece> pieces, List<SetAside> aside)
    {
        if (pieces.Count == 0 || pieces[^1] is not { Kind: PieceKind.Inserted, Text.Length: <= LongestImprint } last || !Imprint().IsMatch(last.Text))
        {
            return pieces;
        }

        aside.Add(new SetAside(SetAsideKind.Imprint, last.Text));
        return pieces[..^1];
    }

    [GeneratedRegex("[—－]{1,2}[0-9０-９]{1,3}[—－]{1,2}")]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9〇○零Ｏ一二三四五六七八九]{4}年[0-9一二三四五六七八九十]{1,3}月[0-9一二三四五六七八九十]{1,3}日")]
    private static partial Regex WrittenDate();

    [GeneratedRegex("[\\p{IsCJKUnifiedIdeographs}]{2,15}[〔\\[【（(][0-9]{4}[〕\\]】）)](?:第)?[0-9]{1,5}号")]
    private static partial Regex NumberLine();

    [GeneratedRegex(VerificationStamp.Label + "[" + VerificationCode.Alphabet + "]{4}-[" + VerificationCode.Alphabet + "]{4}-[" + VerificationCode.Alphabet + "]{4}")]
    private static partial Regex Stamp();

    [GeneratedRegex("[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日印发$")]
    private static partial Regex Imprint();
}
