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
            else if (IsOut(i) && lines[i].IsOfRow && Enumerable.Range(0, lines.Count).Any(other => lines[other].Number == lines[i].Number && !IsOut(other)))
            {
                draft.Head.Add(new(LetterPart.Other, lines[i].Written)); // a line of the source is left out whole or not at all
            }
            else if (IsOut(i))
            {
                draft.LeftOut.Add(lines[i]);
            }
            else
            {
                ReadWhole(draft, lines[i]);
            }
        }

        bool IsOut(int i) => !title.Contains(i) && ((isWebPage && i < title.First && PageNumberLabel.IsRepeated(draft, lines[i], lines))
            || WebNoise.Is(lines[i]) || TitleLines.IsSameTitle(lines, title, lines[i]) || PageLabel.IsBelow(lines, i)
            || (isWebPage && i < title.First && IsThePages(lines, i, title.First, issuers)));
    }

    private static void ReadWhole(ReadingDraft draft, SourceLine line)
    {
        var before = draft.Head.Count;
        if (!HeadProposal.Add(draft, line))
        {
            ReadLine(draft, line);
        }

        ReadingDraft.StandOnOneLine(draft.Head, before);
        if (line.IsPair && before < draft.Head.Count)
        {
            draft.Head[before] = draft.Head[before] with { Before = SourceLine.WithTab(draft.Head[before].Before) };
        }
    }

    /// <summary>
    /// Above the title of a web page stands what the page says of itself, unless it is known as a part of the letter.
    /// An agency is the page's where signature or title name another, or name none and more of the page follows.
    /// </summary>
    private static bool IsThePages(IReadOnlyList<SourceLine> lines, int index, int title, IReadOnlyList<string> issuers)
    {
        if (HeadProposal.IsOf(lines[index]))
        {
            return false;
        }

        if (!IsKnown(lines[index]))
        {
            return true;
        }

        var agencies = AgencyName.AllOfLine(lines[index]);
        return agencies.Count > 0
            && (issuers.Count > 0 ? !agencies.Any(agency => IssuingAgency.IsAmong(agency.Name, issuers)) : lines.Take(title).Skip(index + 1).Any(WebNoise.Is));
    }

    /// <summary>分类：水利 is the page's where no mark follows.</summary>
    private static bool IsKnown(SourceLine line) =>
        Labelled.Pieces(line.Text) is [{ Kind: LabelKind.PerhapsMark } piece]
            ? HeadPiece.MarkOf(piece) is not null
            : HeadPiece.IsKnown(line.Text) || Gap().Split(line.Text).SelectMany(HeadPiece.Split).All(HeadPiece.IsKnown);

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
