using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Recognises one piece of the letter head and puts it in its place.</summary>
internal static partial class HeadPiece
{
    private const int LongestMark = 30;
    private const int LongestPublicity = 60;

    public static bool IsKnown(string piece)
    {
        var plain = SourceText.WithoutSpace(piece);
        return IsFact(piece) || AgencyName.OfLine(plain) is not null;
    }

    /// <summary>Mark, publicity, number or anything with a label.</summary>
    public static bool IsFact(string piece)
    {
        var plain = SourceText.WithoutSpace(piece);
        return Labelled.Pieces(piece).Count > 0 || MarkText.Read(plain) is not null || PublicityText.Read(plain) is not null
            || NumberText.Is(plain) || MarkAndPublicity.Read(plain).Count > 0;
    }

    /// <summary>A number and what stands right behind it: 渝应急函〔2022〕62号A类.</summary>
    public static IEnumerable<string> Split(string piece) =>
        NumberAndMore().Match(piece) is { Success: true } match && NumberText.Is(match.Groups["number"].Value) && IsKnown(match.Groups["more"].Value)
            ? [match.Groups["number"].Value, match.Groups["more"].Value]
            : [piece];

    public static bool Add(ReadingDraft draft, string piece, SourceLine line)
    {
        var plain = SourceText.WithoutSpace(piece);
        if (Labelled.Pieces(plain) is { Count: > 0 } labelled)
        {
            foreach (var labelledPiece in labelled)
            {
                AddLabelled(draft, labelledPiece, line);
            }

            return true;
        }

        if (draft.Letter.Mark is null && MarkText.Read(plain) is { } mark)
        {
            AddMark(draft, draft.Head, mark, line);
            return true;
        }

        if (draft.Letter.Publicity is null && PublicityText.Read(plain) is { } publicity)
        {
            AddPublicity(draft, draft.Head, publicity, line);
            return true;
        }

        if (draft.Letter.DocumentNumber is null && NumberText.Is(plain))
        {
            AddNumber(draft, new(LetterPart.DocumentNumber), plain, line);
            return true;
        }

        return AddAgencies(draft, piece, line);
    }

    public static void AddLabelled(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        switch (piece.Kind)
        {
            case LabelKind.Mark or LabelKind.PerhapsMark when draft.Letter.Mark is null && MarkOf(piece) is { } mark:
                AddMark(draft, draft.Head, (piece.Before + mark.Before, mark.Mark, mark.After + piece.After), line);
                break;
            case LabelKind.Publicity when draft.Letter.Publicity is null && piece.Value.Length is > 0 and <= LongestPublicity:
                AddPublicity(draft, draft.Head, (piece.Before, piece.Value, piece.After), line);
                break;
            case LabelKind.DocumentNumber when draft.Letter.DocumentNumber is null && piece.Value.Any(c => char.IsDigit(c) || c is '号'):
                AddNumber(draft, new(LetterPart.DocumentNumber, piece.Before, piece.After), SourceText.WithoutSpace(piece.Value), line);
                break;
            case LabelKind.Signatory when draft.Signatory is null && piece.Value.Length > 0 && !piece.Value.Any(char.IsDigit):
                AddSignatory(draft, draft.Head, piece, line);
                break;
            case LabelKind.Other or LabelKind.Officer:
            case not LabelKind.PerhapsMark when piece.Value.Length == 0: // the field is reported as missing
                draft.Head.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
                break;
            default:
                draft.KeepUnrecognised(draft.Head, line with { Text = piece.Before + piece.Value + piece.After });
                break;
        }
    }

    public static (string Before, string Mark, string After)? MarkOf(LabelledPiece piece) =>
        (MarkText.Read(SourceText.WithoutSpace(piece.Value)) ?? MarkText.ReadTicked(SourceText.WithoutSpace(piece.Value))) is { } mark ? mark
        : piece.Kind is LabelKind.Mark && piece.Value.Length is > 0 and <= LongestMark ? ("", piece.Value, "")
        : null;

    public static void AddMark(ReadingDraft draft, List<LetterSlot> slots, (string Before, string Mark, string After) mark, SourceLine line)
    {
        slots.Add(new(LetterPart.Mark, mark.Before, mark.After));
        draft.Letter = draft.Letter with { Mark = mark.Mark };
        draft.Found.Add(FieldName.Mark, line);
    }

    public static void AddPublicity(ReadingDraft draft, List<LetterSlot> slots, (string Before, string Publicity, string After) publicity, SourceLine line)
    {
        slots.Add(new(LetterPart.Publicity, publicity.Before, publicity.After));
        draft.Letter = draft.Letter with { Publicity = publicity.Publicity };
        draft.Found.Add(FieldName.Publicity, line);
    }

    public static void AddSignatory(ReadingDraft draft, List<LetterSlot> slots, LabelledPiece piece, SourceLine line)
    {
        draft.Signatory = new(PersonName.Join(piece.Value), null);
        slots.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
        draft.Found.Add(FieldName.Signatory, line);
    }

    private static void AddNumber(ReadingDraft draft, LetterSlot slot, string number, SourceLine line)
    {
        draft.Head.Add(slot);
        draft.Letter = draft.Letter with { DocumentNumber = number };
        draft.Found.Add(FieldName.DocumentNumber, line);
        NumberText.Report(draft, number, line);
    }

    private static bool AddAgencies(ReadingDraft draft, string piece, SourceLine line)
    {
        var agencies = AgencyName.AllOfLine(line with { Text = piece });
        foreach (var agency in agencies)
        {
            draft.Head.Add(new(LetterPart.Agency, "", agency.After));
            draft.HeadAgencies.Add(agency.Name);
            draft.Found.Add(FieldName.Agencies, line);
        }

        return agencies.Count > 0;
    }

    [GeneratedRegex("^(?<number>.{2,20}[〔\\[［【（(]\\s*[0-9０-９]{4}.{1,10}?号)(?<more>.{1,14})$")]
    private static partial Regex NumberAndMore();
}
