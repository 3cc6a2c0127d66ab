using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Recognises one piece of the letter's foot and puts it in its place.</summary>
internal static partial class FootPiece
{
    public static bool IsKnownLabel(SourceLine line) => Labelled.Pieces(line.Text) is [{ Kind: not LabelKind.Other }, ..];

    public static bool Add(ReadingDraft draft, SourceLine line)
    {
        if (DateLine.Read(line.Plain) is { } date && draft.Letter.DateText is null)
        {
            AddDate(draft, date, line);
            return true;
        }

        if (draft.Letter.Publicity is null && PublicityText.Read(line.Plain) is { } publicity)
        {
            draft.Foot.Add(new(LetterPart.Publicity, publicity.Before, publicity.After));
            draft.Letter = draft.Letter with { Publicity = publicity.Publicity };
            return true;
        }

        if (draft.Foot.Count > 0 && draft.Foot[^1].Part == LetterPart.CopyTo && CopyContinues(draft, line))
        {
            return true;
        }

        return AddRepeated(draft, line) || AddAgencies(draft, line);
    }

    /// <summary>The publicity may stand in the head and once more in the foot.</summary>
    private static bool AddRepeated(ReadingDraft draft, SourceLine line)
    {
        if (PublicityText.Read(line.Plain)?.Publicity != draft.Letter.Publicity || draft.Letter.Publicity is null)
        {
            return false;
        }

        draft.Foot.Add(new(LetterPart.Other, line.Plain));
        return true;
    }

    public static void AddLabelled(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        switch (piece.Kind)
        {
            case LabelKind.ContactPerson when draft.Letter.ContactPerson is null && piece.Value.Length > 0:
                AddPerson(draft, piece);
                break;
            case LabelKind.ContactPhone when draft.Letter.ContactPhone is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.ContactPhone, piece.Before, piece.After));
                draft.Letter = draft.Letter with { ContactPhone = piece.Value };
                break;
            case LabelKind.Postcode when draft.Letter.Postcode is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.Postcode, piece.Before, piece.After));
                draft.Letter = draft.Letter with { Postcode = SourceText.WithoutSpace(piece.Value) };
                ReportUnless(draft, Postcode().IsMatch(draft.Letter.Postcode), FieldName.Postcode, line);
                break;
            case LabelKind.CopyTo when draft.Letter.CopyToText is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.CopyTo, piece.Before, piece.After));
                SetCopy(draft, piece.Value);
                break;
            case LabelKind.Publicity when draft.Letter.Publicity is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.Publicity, piece.Before, piece.After));
                draft.Letter = draft.Letter with { Publicity = piece.Value };
                break;
            default:
                draft.KeepUnrecognised(draft.Foot, line with { Text = piece.Before + piece.Value + piece.After });
                break;
        }
    }

    private static void AddDate(ReadingDraft draft, (string Agency, string Before, string Date, string After) date, SourceLine line)
    {
        if (date.Agency.Length > 0)
        {
            _ = AddAgencies(draft, line with { Text = date.Agency });
        }

        draft.Foot.Add(new(LetterPart.Date, date.Before, date.After));
        draft.Letter = draft.Letter with { DateText = date.Date, Date = DateLine.DayOf(date.Date) };
        ReportUnless(draft, draft.Letter.Date is not null, FieldName.Date, line);
    }

    /// <summary>A contact's name and number may share one label: 联系人：何小满 000-0000000.</summary>
    private static void AddPerson(ReadingDraft draft, LabelledPiece piece)
    {
        var match = PersonWithPhone().Match(piece.Value);
        if (!match.Success || draft.Letter.ContactPhone is not null)
        {
            draft.Foot.Add(new(LetterPart.ContactPerson, piece.Before, piece.After));
            draft.Letter = draft.Letter with { ContactPerson = PersonName.Join(piece.Value) };
            return;
        }

        draft.Foot.Add(new(LetterPart.ContactPerson, piece.Before, SourceText.WithoutSpace(match.Groups["gap"].Value)));
        draft.Foot.Add(new(LetterPart.ContactPhone, "", piece.After));
        draft.Letter = draft.Letter with { ContactPerson = PersonName.Join(match.Groups["name"].Value), ContactPhone = match.Groups["phone"].Value };
    }

    private static bool AddAgencies(ReadingDraft draft, SourceLine line)
    {
        var agencies = AgencyName.AllOfLine(line);
        foreach (var agency in agencies)
        {
            draft.Foot.Add(new(LetterPart.SignatureAgency, "", agency.After));
            draft.SignatureAgencies.Add(agency.Name);
        }

        return agencies.Count > 0;
    }

    private static bool CopyContinues(ReadingDraft draft, SourceLine line)
    {
        var text = draft.Letter.CopyToText!; // the slot before is the copy line
        if (text.EndsWith('。') || !AgencyName.Split(line.Text).All(AgencyName.Is))
        {
            return false;
        }

        SetCopy(draft, text + line.Text);
        return true;
    }

    private static void SetCopy(ReadingDraft draft, string text) =>
        draft.Letter = draft.Letter with { CopyToText = text, CopyTo = AgencyName.Split(text).ToValueList() };

    private static void ReportUnless(ReadingDraft draft, bool isFine, string field, SourceLine line)
    {
        if (!isFine)
        {
            draft.Report(field, ProblemReason.Malformed, line);
        }
    }

    [GeneratedRegex(@"^(?<name>[^0-9０-９]{2,20}?)(?<gap>[\s，,；;、（(]*)(?<phone>[0-9０-９][-0-9０-９—－()（）\s、，,/转]{6,}.*)$")]
    private static partial Regex PersonWithPhone();

    [GeneratedRegex("^[0-9０-９]{6}$")]
    private static partial Regex Postcode();
}
