using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads what stands between salutation and foot: opening, sections, closing, the list of attachments.</summary>
internal static partial class BodyReader
{
    private const int LongestOpening = 3;

    public static void Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var (text, attachments) = ClosingText.CutAttachments(lines);
        var (body, closing) = ClosingText.Cut(text);
        var numbering = SectionNumbering.Of(body);
        var opening = numbering is null ? OpeningLength(body) : body.TakeWhile(line => numbering.Read(line.Text) is null).Count();
        var rest = body.Skip(opening).ToList();
        draft.Found.Opening = [.. body.Take(opening)];
        draft.Found.Closing = closing;
        draft.Found.Sections = numbering is null ? [.. rest.Take(1)] : rest.FindAll(line => numbering.Read(line.Text) is not null);
        draft.Letter = draft.Letter with
        {
            Opening = Texts(body.Take(opening)),
            Sections = numbering is not null ? SectionReader.Read(draft, rest, numbering) : Unnumbered(rest),
            Closing = Texts(closing),
            Attachments = Texts(attachments),
        };
    }

    private static ValueList<LetterSection> Unnumbered(List<SourceLine> lines) =>
        lines.Count == 0 ? [] : [new(null, null, Texts(lines))];

    /// <summary>Without numbers the opening ends with the paragraph that announces the answer, else after the first that names the proposal.</summary>
    private static int OpeningLength(IReadOnlyList<SourceLine> body)
    {
        var first = body.Take(LongestOpening).ToList();
        var announced = first.FindIndex(line => Announces().IsMatch(line.Text));
        return announced >= 0 ? announced + 1 : first.FindIndex(line => Received().IsMatch(line.Text)) + 1;
    }

    private static ValueList<string> Texts(IEnumerable<SourceLine> lines) => lines.Select(line => line.Text).ToValueList();

    [GeneratedRegex("(?:如下|如下所述)[：:。．.]?$")]
    private static partial Regex Announces();

    [GeneratedRegex("收悉|收到|已收|提出的.{4,}(?:建议|提案)")]
    private static partial Regex Received();
}
