using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Puts the contact's name and number in their places, whichever of the contact labels they stand behind.</summary>
internal static class ContactLabels
{
    /// <summary>A contact's name and number may share one label: 联系人：何小满 000-0000000.</summary>
    public static void AddPerson(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        var contact = ContactText.Of(piece.Value);
        var isOfficeOnly = contact.Name.Length == 0 && contact.Office.Any(char.IsLetterOrDigit);
        if (contact.Name.Length == 0 && !isOfficeOnly)
        {
            AddNumber(draft, contact, piece, line);
            return;
        }

        var (name, between) = isOfficeOnly ? Office(contact) : (contact.Name, contact.Between);
        var rest = draft.Letter.ContactPhone is null && contact.Phone.Length > 0 ? "" : contact.Phone + contact.Rest + piece.After;
        draft.Foot.Add(new(LetterPart.ContactPerson, piece.Before + (isOfficeOnly ? "" : SourceText.WithoutSpace(contact.Office)), SourceText.WithoutSpace(between + rest)));
        draft.Letter = draft.Letter with { ContactPerson = PersonName.Join(name) };
        draft.Found.Add(FieldName.ContactPerson, line);
        if (isOfficeOnly || contact.IsDoubtful)
        {
            draft.Report(FieldName.ContactPerson, ProblemReason.Malformed, line);
        }

        if (rest.Length == 0 && contact.Phone.Length > 0)
        {
            draft.Foot.Add(new(LetterPart.ContactPhone, "", SourceText.WithoutSpace(contact.Rest) + piece.After));
            SetPhone(draft, contact.Phone, line);
        }

        if (contact.NamesSeveral)
        {
            draft.Report(FieldName.ContactPerson, ProblemReason.Several, line);
        }
    }

    public static void AddPhone(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        var contact = ContactText.Of(piece.Value);
        if (draft.Letter.ContactPerson is null && contact.Phone.Length > 0 && Surnames.Begins(SourceText.WithoutSpace(contact.Name)) && contact.Name.Length > 2)
        {
            AddPerson(draft, piece, line);
            return;
        }

        if (contact.Phone.Length == 0)
        {
            draft.Foot.Add(new(LetterPart.ContactPhone, piece.Before, piece.After));
            SetPhone(draft, piece.Value, line);
            if (!piece.Value.Any(char.IsDigit))
            {
                draft.Report(FieldName.ContactPhone, ProblemReason.Malformed, line);
            }

            return;
        }

        AddNumber(draft, contact, piece, line);
    }

    /// <summary>An office's label with a number, perhaps a name between (联系单位：排水处 何小满 000-0000000); false where no number follows.</summary>
    public static bool AddOffice(ReadingDraft draft, LabelledPiece piece, SourceLine line)
    {
        var contact = ContactText.Of(piece.Value);
        if (contact.Phone.Length == 0 || draft.Letter.ContactPhone is not null)
        {
            return false;
        }

        if (draft.Letter.ContactPerson is null && Surnames.Begins(SourceText.WithoutSpace(contact.Name)))
        {
            AddPerson(draft, piece, line);
        }
        else
        {
            AddNumber(draft, contact, piece, line);
        }

        return true;
    }

    private static (string Name, string Between) Office(ContactText contact)
    {
        var name = contact.Office.TrimEnd(' ', '\t', '\u3000', '，', ',', '；', ';', '：', ':', '、', '（', '(');
        return (name, contact.Office[name.Length..] + contact.Between);
    }

    private static void AddNumber(ReadingDraft draft, ContactText contact, LabelledPiece piece, SourceLine line)
    {
        var before = SourceText.WithoutSpace(contact.Office + contact.Name + contact.Between);
        if (draft.Letter.ContactPhone is not null)
        {
            draft.KeepSecond(draft.Foot, piece, FieldName.ContactPhone, line);
            return;
        }

        draft.Foot.Add(new(LetterPart.ContactPhone, piece.Before + before, SourceText.WithoutSpace(contact.Rest) + piece.After));
        SetPhone(draft, contact.Phone, line);
        if (contact.NamesSeveral)
        {
            draft.Report(FieldName.ContactPhone, ProblemReason.Several, line);
        }
    }

    private static void SetPhone(ReadingDraft draft, string phone, SourceLine line)
    {
        draft.Letter = draft.Letter with { ContactPhone = phone };
        draft.Found.Add(FieldName.ContactPhone, line);
    }
}
