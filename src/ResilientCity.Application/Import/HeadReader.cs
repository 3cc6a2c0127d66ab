using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads what stands above the salutation: mark, publicity, agencies, number, title, in whatever order they stand.</summary>
internal static partial class HeadReader
{
    private const int LongestTitle = 120;

    public static void Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var title = TitleLines.Find(lines, draft.Signers);
        var isWebPage = lines.Any(WebNoise.Is);
        IReadOnlyList<string> issuers = [.. draft.Signers, .. TitleLines.Agencies(lines, title)];
        for (var i = 0; i < lines.Count; i++)
        {
            if (title.Contains(i))
            {
                AddTitle(draft, lines, title);
                i = title.Last;
            }
            else if (isWebPage && i < title.First && PageNumberLabel.IsRepeated(draft, lines[i], lines))
            {
                draft.LeftOut.Add(lines[i]);
            }
            else if (WebNoise.Is(lines[i]) || TitleLines.IsSameTitle(lines, title, lines[i]) || PageLabel.IsBelow(lines, i) || (isWebPage && i < title.First && IsThePages(lines, i, title.First, issuers)))
            {
                draft.LeftOut.Add(lines[i]);
            }
            else
            {
                var before = draft.Head.Count;
                ReadLine(draft, lines[i]);
                ReadingDraft.StandOnOneLine(draft.Head, before);
            }
        }
    }

    /// <summary>
    /// Above the title of a web page stands what the page says of itself, unless it is known as a part of the letter.
    /// An agency is the page's where signature or title name another, or name none and more of the page follows.
    /// </summary>
    private static bool IsThePages(IReadOnlyList<SourceLine> lines, int index, int title, IReadOnlyList<string> issuers)
    {
        if (!IsKnown(lines[index]))
        {
            return true;
        }

        var agencies = AgencyName.AllOfLine(lines[index]);
        return agencies.Count > 0
            && (issuers.Count > 0 ? !agencies.Any(agency => IssuingAgency.IsAmong(agency.Name, issuers)) : lines.Take(title).Skip(index + 1).Any(WebNoise.Is));
    }

    private static bool IsKnown(SourceLine line) =>
        HeadPiece.IsKnown(line.Text) || Gap().Split(line.Text).SelectMany(HeadPiece.Split).All(HeadPiece.IsKnown);

    private static void AddTitle(ReadingDraft draft, IReadOnlyList<SourceLine> lines, TitleRun title)
    {
        draft.Head.Add(new(LetterPart.Title));
        var cut = TitleBracket.Cut(lines[title.Last]);
        draft.Found.Title = [.. lines.Skip(title.First).Take(title.Last - title.First), cut?.Title ?? lines[title.Last]];
        draft.Letter = draft.Letter with { TitleLines = draft.Found.Title.Select(line => line.Plain).ToValueList() };
        if (draft.Letter.Title is { } text && QuotedText.Without(text) is var bare && (bare.Length > LongestTitle || NoTitle().IsMatch(bare)))
        {
            draft.Report(FieldName.Title, ProblemReason.Malformed, draft.Found.Title[0]);
        }

        if (cut is { } behind)
        {
            ReadLine(draft, behind.Bracket);
        }
    }

    private static void ReadLine(ReadingDraft draft, SourceLine line)
    {
        if (MarkAndPublicity.Add(draft, line.Text, line))
        {
            return;
        }

        var labelled = Labelled.Pieces(line.Text);
        if (labelled.Count > 0)
        {
            foreach (var piece in labelled)
            {
                HeadPiece.AddLabelled(draft, piece, line);
            }

            return;
        }

        if (HeadPiece.Add(draft, line.Text, line))
        {
            return;
        }

        var pieces = Gap().Split(line.Text).SelectMany(HeadPiece.Split).ToList();
        if (pieces.Count > 1 && pieces.All(piece => HeadPiece.IsKnown(piece)))
        {
            foreach (var piece in pieces)
            {
                if (!HeadPiece.Add(draft, piece, line))
                {
                    draft.KeepUnrecognised(draft.Head, line with { Text = piece });
                }
            }

            return;
        }

        draft.KeepUnrecognised(draft.Head, line);
    }

    /// <summary>What belongs to the letter's text, to a page's path or to the mark.</summary>
    [GeneratedRegex("。|收悉|如下[：:]|[>＞»]|(?:答复|函|回复)[A-EＡ-Ｅ]类")]
    private static partial Regex NoTitle();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gap();
}
