using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Puts the labelled pieces of the foot in their places: contact, number, postcode, copies, and what may stand above or below.</summary>
internal static partial class FootLabels
{
    public static void Add(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        var letter = draft.Letter;
        switch (piece.Kind)
        {
            case LabelKind.ContactPerson or LabelKind.Officer when letter.ContactPerson is null && piece.Value.Length > 0:
                ContactLabels.AddPerson(draft, piece, line);
                break;
            case LabelKind.ContactPerson when piece.Value.Length > 0:
                draft.KeepSecond(draft.Foot, piece, FieldName.ContactPerson, line);
                break;
            case LabelKind.ContactPhone when letter.ContactPhone is null && piece.Value.Length > 0:
                ContactLabels.AddPhone(draft, piece, line);
                break;
            case LabelKind.ContactPhone when piece.Value.Length > 0:
                draft.KeepSecond(draft.Foot, piece, FieldName.ContactPhone, line);
                break;
            case LabelKind.ContactOffice or LabelKind.Other when LabelWords.NamesOffice(piece) && ContactLabels.AddOffice(draft, piece, line):
                break;
            case LabelKind.Postcode when letter.Postcode is null && piece.Value.Length > 0:
                AddPostcode(draft, piece, line);
                break;
            case LabelKind.CopyTo:
                AddCopy(draft, piece, line);
                break;
            default:
                AddMisplaced(draft, piece, line);
                break;
        }
    }

    public static void SetCopy(ReadingDraft draft, string text, SourceLine line)
    {
        draft.Letter = draft.Letter with { CopyToText = text, CopyTo = CopyNames.Of(text).ToValueList() };
        draft.Found.Add(FieldName.CopyTo, line);
        if (CopyNames.IsDoubtful(line.Text))
        {
            draft.Report(FieldName.CopyTo, ProblemReason.Malformed, line);
        }
    }

    /// <summary>Copies to superiors (抄报) and to others (抄送) may have a line each.</summary>
    private static void AddCopy(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        if (draft.Letter.CopyToText is { } copies && draft.Foot is [.., { Part: LetterPart.CopyTo }])
        {
            SetCopy(draft, copies + CopyNames.Gap + piece.Before + piece.Value + piece.After, line);
            return;
        }

        if (draft.Letter.CopyToText is not null)
        {
            draft.KeepSecond(draft.Foot, piece, FieldName.CopyTo, line);
            return;
        }

        draft.Foot.Add(new(LetterPart.CopyTo, piece.Before, piece.After));
        SetCopy(draft, piece.Value, line);
    }

    /// <summary>What belongs in the head and some offices write below, perhaps once more.</summary>
    private static void AddMisplaced(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        switch (piece.Kind)
        {
            case LabelKind.Publicity when draft.Letter.Publicity is { } publicity && piece.Value.Length > 0:
                KeepRepeated(draft, piece, FieldName.Publicity, publicity == SourceText.WithoutSpace(piece.Value), line);
                break;
            case LabelKind.Publicity when piece.Value.Length > 0:
                HeadPiece.AddPublicity(draft, draft.Foot, (piece.Before, piece.Value, piece.After), line);
                break;
            case LabelKind.Mark or LabelKind.PerhapsMark when HeadPiece.MarkOf(piece) is { } mark && draft.Letter.Mark is { } known:
                KeepRepeated(draft, piece, FieldName.Mark, known == mark.Mark, line);
                break;
            case LabelKind.Mark or LabelKind.PerhapsMark when HeadPiece.MarkOf(piece) is { } mark:
                HeadPiece.AddMark(draft, draft.Foot, (piece.Before + mark.Before, mark.Mark, mark.After + piece.After), line);
                break;
            case LabelKind.Signatory when draft.Signatory is { } signatory && piece.Value.Length > 0:
                KeepRepeated(draft, piece, FieldName.Signatory, signatory.Name == PersonName.Join(piece.Value), line);
                break;
            case LabelKind.Signatory when piece.Value.Length > 0 && !piece.Value.Any(char.IsDigit):
                HeadPiece.AddSignatory(draft, draft.Foot, piece, line);
                break;
            case LabelKind.Other when LabelWords.NamesHead(piece) && piece.Value.Length > 0:
                AddHead(draft, piece, line);
                break;
            case LabelKind.Other or LabelKind.Officer or LabelKind.ContactOffice:
                draft.Foot.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
                break;
            default:
                draft.KeepUnrecognised(draft.Foot, line with { Text = piece.Before + piece.Value + piece.After });
                break;
        }
    }

    private static void AddHead(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        draft.Foot.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
        if (ContactText.Of(piece.Value).Name is { Length: > 0 } name)
        {
            draft.HeadOfAgency ??= (PersonName.Join(name), line);
        }
        else
        {
            draft.Report(FieldName.Text, ProblemReason.Unrecognised, line);
        }
    }

    private static void KeepRepeated(ReadingDraft draft, LabelledPiece piece, string field, bool isSame, SourceLine line)
    {
        draft.Foot.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
        if (!isSame)
        {
            draft.Report(field, ProblemReason.Several, line);
        }
    }

    private static void AddPostcode(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        draft.Foot.Add(new(LetterPart.Postcode, piece.Before, piece.After));
        draft.Letter = draft.Letter with { Postcode = SourceText.WithoutSpace(piece.Value) };
        draft.Found.Add(FieldName.Postcode, line);
        if (!Postcode().IsMatch(draft.Letter.Postcode))
        {
            draft.Report(FieldName.Postcode, ProblemReason.Malformed, line);
        }
    }

    [GeneratedRegex("^[0-9０-９]{6}$")]
    private static partial Regex Postcode();
}
