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
                AddPerson(draft, piece, line);
                break;
            case LabelKind.ContactPerson when piece.Value.Length > 0:
                draft.KeepSecond(draft.Foot, piece, FieldName.ContactPerson, line);
                break;
            case LabelKind.ContactPhone when letter.ContactPhone is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.ContactPhone, piece.Before, piece.After));
                SetPhone(draft, piece.Value, line);
                break;
            case LabelKind.ContactPhone when piece.Value.Length > 0:
                draft.KeepSecond(draft.Foot, piece, FieldName.ContactPhone, line);
                break;
            case LabelKind.ContactOffice when letter.ContactPhone is null && Office().Match(piece.Value) is { Success: true } office:
                draft.Foot.Add(new(LetterPart.ContactPhone, piece.Before + SourceText.WithoutSpace(office.Groups["office"].Value), piece.After));
                SetPhone(draft, office.Groups["phone"].Value, line);
                break;
            case LabelKind.Postcode when letter.Postcode is null && piece.Value.Length > 0:
                AddPostcode(draft, piece, line);
                break;
            case LabelKind.CopyTo when letter.CopyToText is null && piece.Value.Length > 0:
                draft.Foot.Add(new(LetterPart.CopyTo, piece.Before, piece.After));
                SetCopy(draft, piece.Value, line);
                break;
            default:
                AddMisplaced(draft, piece, line);
                break;
        }
    }

    public static void SetCopy(ReadingDraft draft, string text, SourceLine line)
    {
        draft.Letter = draft.Letter with { CopyToText = text, CopyTo = AgencyName.Split(text).ToValueList() };
        draft.Found.Add(FieldName.CopyTo, line);
    }

    /// <summary>What belongs in the head and some offices write below.</summary>
    private static void AddMisplaced(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        switch (piece.Kind)
        {
            case LabelKind.Publicity when draft.Letter.Publicity is null && piece.Value.Length > 0:
                HeadPiece.AddPublicity(draft, draft.Foot, (piece.Before, piece.Value, piece.After), line);
                break;
            case LabelKind.Mark or LabelKind.PerhapsMark when draft.Letter.Mark is null && HeadPiece.MarkOf(piece) is { } mark:
                HeadPiece.AddMark(draft, draft.Foot, (piece.Before + mark.Before, mark.Mark, mark.After + piece.After), line);
                break;
            case LabelKind.Signatory when draft.Signatory is null && piece.Value.Length > 0:
                HeadPiece.AddSignatory(draft, draft.Foot, piece, line);
                break;
            case LabelKind.Other or LabelKind.Officer or LabelKind.ContactOffice:
                draft.Foot.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
                break;
            default:
                draft.KeepUnrecognised(draft.Foot, line with { Text = piece.Before + piece.Value + piece.After });
                break;
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

    /// <summary>A contact's name and number may share one label: 联系人：何小满 000-0000000.</summary>
    private static void AddPerson(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        draft.Found.Add(FieldName.ContactPerson, line);
        var match = PersonWithPhone().Match(piece.Value);
        var office = OfficeAndName().Match(match.Success ? match.Groups["name"].Value : piece.Value);
        var (label, name) = office.Success ? (piece.Before + SourceText.WithoutSpace(office.Groups["office"].Value), office.Groups["name"].Value) : (piece.Before, match.Success ? match.Groups["name"].Value : piece.Value);
        if (!match.Success || draft.Letter.ContactPhone is not null)
        {
            draft.Foot.Add(new(LetterPart.ContactPerson, label, (match.Success ? SourceText.WithoutSpace(piece.Value[match.Groups["name"].Length..]) : "") + piece.After));
            draft.Letter = draft.Letter with { ContactPerson = PersonName.Join(name) };
            return;
        }

        var another = Another().Match(match.Groups["phone"].Value);
        var phone = another.Success ? match.Groups["phone"].Value[..another.Index] : match.Groups["phone"].Value;
        draft.Foot.Add(new(LetterPart.ContactPerson, label, SourceText.WithoutSpace(match.Groups["gap"].Value)));
        draft.Foot.Add(new(LetterPart.ContactPhone, "", SourceText.WithoutSpace(another.Value) + piece.After));
        draft.Letter = draft.Letter with { ContactPerson = PersonName.Join(name) };
        SetPhone(draft, phone, line);
        if (another.Success)
        {
            draft.Report(FieldName.ContactPerson, ProblemReason.Several, line);
        }
    }

    private static void SetPhone(ReadingDraft draft, string phone, SourceLine line)
    {
        draft.Letter = draft.Letter with { ContactPhone = phone };
        draft.Found.Add(FieldName.ContactPhone, line);
    }

    private const string Phone = @"(?<phone>[0-9０-９][-0-9０-９—－()（）\s、，,/转]{5,}.*)$";

    [GeneratedRegex(@"^(?<name>[^0-9０-９]{2,20}?)(?<gap>[\s，,；;、（(]*)" + Phone)]
    private static partial Regex PersonWithPhone();

    [GeneratedRegex(@"^(?<office>[^0-9０-９]{2,40}?[\s，,；;、：:]*)" + Phone)]
    private static partial Regex Office();

    /// <summary>市财政局企业处 李四.</summary>
    [GeneratedRegex(@"^(?<office>.{2,30}(?:局|委|办|处|科|室|中心|部|厅|院|股|组))\s+(?<name>[\p{IsCJKUnifiedIdeographs}·]{2,4})\s*$")]
    private static partial Regex OfficeAndName();

    /// <summary>A second name behind the first one's number.</summary>
    [GeneratedRegex(@"[\s，,；;、/]+[\p{IsCJKUnifiedIdeographs}·]{2,4}[\s，,：:（(]*[0-9０-９].*$")]
    private static partial Regex Another();

    [GeneratedRegex("^[0-9０-９]{6}$")]
    private static partial Regex Postcode();
}
