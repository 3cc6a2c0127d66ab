using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Recognises one piece of the letter head and puts it in its place.</summary>
internal static class HeadPiece
{
    public static bool IsKnown(string piece)
    {
        var plain = SourceText.WithoutSpace(piece);
        return Labelled.Pieces(piece).Count > 0 || MarkText.Read(plain) is not null || PublicityText.Read(plain) is not null
            || NumberText.Is(plain) || AgencyName.OfLine(plain) is not null;
    }

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
            draft.Head.Add(new(LetterPart.Mark, mark.Before, mark.After));
            draft.Letter = draft.Letter with { Mark = mark.Mark };
            return true;
        }

        if (draft.Letter.Publicity is null && PublicityText.Read(plain) is { } publicity)
        {
            draft.Head.Add(new(LetterPart.Publicity, publicity.Before, publicity.After));
            draft.Letter = draft.Letter with { Publicity = publicity.Publicity };
            return true;
        }

        if (draft.Letter.DocumentNumber is null && NumberText.Is(plain))
        {
            AddNumber(draft, new(LetterPart.DocumentNumber), plain, line);
            return true;
        }

        return AddAgencies(draft, line with { Text = piece });
    }

    public static void AddLabelled(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        switch (piece.Kind)
        {
            case LabelKind.Mark when draft.Letter.Mark is null && piece.Value.Length is > 0 and <= 30:
                var mark = MarkText.Read(SourceText.WithoutSpace(piece.Value)) ?? ("", piece.Value, "");
                draft.Head.Add(new(LetterPart.Mark, piece.Before + mark.Before, mark.After + piece.After));
                draft.Letter = draft.Letter with { Mark = mark.Mark };
                break;
            case LabelKind.Publicity when draft.Letter.Publicity is null && piece.Value.Length is > 0 and <= 30:
                draft.Head.Add(new(LetterPart.Publicity, piece.Before, piece.After));
                draft.Letter = draft.Letter with { Publicity = piece.Value };
                break;
            case LabelKind.DocumentNumber when draft.Letter.DocumentNumber is null && piece.Value.Length > 0:
                AddNumber(draft, new(LetterPart.DocumentNumber, piece.Before, piece.After), SourceText.WithoutSpace(piece.Value), line);
                break;
            case LabelKind.Signatory when draft.Signatory is null && piece.Value.Length > 0:
                draft.Signatory = new(PersonName.Join(piece.Value), null);
                draft.Head.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
                break;
            default:
                draft.KeepUnrecognised(draft.Head, line with { Text = piece.Before + piece.Value + piece.After });
                break;
        }
    }

    private static void AddNumber(ReadingDraft draft, LetterSlot slot, string number, SourceLine line)
    {
        draft.Head.Add(slot);
        draft.Letter = draft.Letter with { DocumentNumber = number };
        NumberText.Report(draft, number, line);
    }

    private static bool AddAgencies(ReadingDraft draft, SourceLine line)
    {
        var agencies = AgencyName.AllOfLine(line);
        foreach (var agency in agencies)
        {
            draft.Head.Add(new(LetterPart.Agency, "", agency.After));
            draft.HeadAgencies.Add(agency.Name);
        }

        return agencies.Count > 0;
    }
}
