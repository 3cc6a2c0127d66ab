using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Recognises a line of the letter's foot that has no label, and puts it in its place.</summary>
internal static partial class FootPiece
{
    /// <summary>Who printed the letter, on the line above when: no part of the letter that has its date already.</summary>
    public static bool IsPrinter(ReadingDraft draft, SourceLine line, SourceLine? next) =>
        next is not null && draft.Letter.DateText is not null && PrintedOn().IsMatch(next.Plain) && AgencyName.Is(line.Plain);

    /// <summary>此页无正文 above a signature on a page of its own.</summary>
    public static bool IsPageNote(SourceLine line) => PageNote().IsMatch(line.Plain);

    public static bool Add(ReadingDraft draft, SourceLine line)
    {
        if (IsPageNote(line) || (Printed().IsMatch(line.Plain) && draft.Letter.DateText is not null))
        {
            draft.Foot.Add(new(LetterPart.Other, line.Text));
            return true;
        }

        if (AddDate(draft, line))
        {
            return true;
        }

        if (draft.Letter.Publicity is null && PublicityText.Read(line.Plain) is { } publicity)
        {
            HeadPiece.AddPublicity(draft, draft.Foot, publicity, line);
            return true;
        }

        if (draft.Letter.Mark is null && MarkText.Read(line.Plain) is { } mark)
        {
            HeadPiece.AddMark(draft, draft.Foot, mark, line);
            return true;
        }

        if (draft.Foot.Count > 0 && draft.Foot[^1].Part == LetterPart.CopyTo && CopyContinues(draft, line))
        {
            return true;
        }

        return AddRepeated(draft, line) || AddSecondContact(draft, line) || AddAgencies(draft, line.Text, line);
    }

    /// <summary>The publicity may stand in the head and once more in the foot.</summary>
    private static bool AddRepeated(ReadingDraft draft, SourceLine line)
    {
        if (PublicityText.Read(line.Plain)?.Publicity is not { } again)
        {
            return false;
        }

        if (again != draft.Letter.Publicity)
        {
            draft.Report(FieldName.Publicity, ProblemReason.Several, line);
        }

        draft.Foot.Add(new(LetterPart.Other, line.Plain));
        return true;
    }

    /// <summary>A second name with its number, below the first, without a label of its own.</summary>
    private static bool AddSecondContact(ReadingDraft draft, SourceLine line)
    {
        if (draft.Foot is not [.., { Part: LetterPart.ContactPerson or LetterPart.ContactPhone }] || !NameAndNumber().IsMatch(line.Text))
        {
            return false;
        }

        draft.KeepSecond(draft.Foot, new(LabelKind.ContactPerson, "", line.Text, ""), FieldName.ContactPerson, line);
        return true;
    }

    /// <summary>The letter's date, where it has none yet; one with a label only right below the signature.</summary>
    public static bool AddDate(ReadingDraft draft, SourceLine line)
    {
        var isSigned = draft.Foot is [.., { Part: LetterPart.SignatureAgency }];
        if (draft.Letter.DateText is not null || (DateLine.Read(line.Plain) ?? (isSigned ? DateLine.ReadLabelled(line.Plain) : null)) is not { } date)
        {
            return false;
        }

        var before = draft.Foot.Count;
        AddDate(draft, date, line);
        ReadingDraft.StandOnOneLine(draft.Foot, before);
        return true;
    }

    private static void AddDate(ReadingDraft draft, (string Agency, string Before, string Date, string After) date, SourceLine line)
    {
        if (date.Agency.Length > 0)
        {
            _ = AddAgencies(draft, date.Agency, line);
        }

        draft.Foot.Add(new(LetterPart.Date, date.Before, date.After));
        draft.Letter = draft.Letter with { DateText = date.Date, Date = DateLine.DayOf(date.Date) };
        draft.Found.Add(FieldName.Date, line);
        if (draft.Letter.Date is null)
        {
            draft.Report(FieldName.Date, ProblemReason.Malformed, line);
        }
    }

    private static bool AddAgencies(ReadingDraft draft, string piece, SourceLine line)
    {
        var agencies = AgencyName.AllOfLine(line with { Text = piece });
        foreach (var agency in agencies)
        {
            draft.Foot.Add(new(LetterPart.SignatureAgency, "", agency.After));
            draft.SignatureAgencies.Add(agency.Name);
            draft.Found.Add(FieldName.SignatureAgencies, line);
        }

        return agencies.Count > 0;
    }

    private static bool CopyContinues(ReadingDraft draft, SourceLine line)
    {
        var text = draft.Letter.CopyToText!; // the slot before is the copy line
        if (text.EndsWith('。') || (text is not [.., '、' or '，' or ',' or '；' or ';'] && !CopyNames.AreAgencies(line.Text)))
        {
            return false;
        }

        var (joined, isDoubtful) = CopyNames.Continue(text, draft.Found.Of(FieldName.CopyTo).Last().Text, line.Text);
        FootLabels.SetCopy(draft, joined, line);
        if (isDoubtful)
        {
            draft.Report(FieldName.CopyTo, ProblemReason.Malformed, line);
        }

        return true;
    }

    [GeneratedRegex("^[（(]?[此本]页无正文[）)]?$")]
    private static partial Regex PageNote();

    /// <summary>The imprint of who printed the letter, and when.</summary>
    [GeneratedRegex("[0-9０-９日]印发?(?:[（(].{1,12}[）)])?$")]
    private static partial Regex Printed();

    [GeneratedRegex("^[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日印发?")]
    private static partial Regex PrintedOn();

    [GeneratedRegex(@"^[\p{IsCJKUnifiedIdeographs}·]{2,8}[\s，,：:（(]*[0-9０-９][-0-9０-９—－()（）\s]{6,}$")]
    private static partial Regex NameAndNumber();
}
