using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads what stands below the closing: signing agencies, date, contact lines, copies; then attachments' own text or a web page's end.</summary>
internal static partial class FootReader
{
    public static void Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var numberIsAnothers = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (FootPiece.AddDate(draft, lines[i]))
            {
                continue;
            }

            if (WebNoise.Is(lines[i]) && !IsOfficeWithContact(draft, lines[i]))
            {
                ReadAfterLetter(draft, [.. lines.Skip(i)]);
                return;
            }

            if (i > 0 && AttachmentList(lines, i) is > 0 and var length)
            {
                draft.Foot.AddRange(lines.Skip(i).Take(length).Select(line => new LetterSlot(LetterPart.Other, line.Text)));
                draft.Report(FieldName.Text, ProblemReason.Unrecognised, lines[i]); // attachments are named above the signature
                i += length - 1;
                continue;
            }

            if (i > 0 && AppendixStart().IsMatch(lines[i].Plain))
            {
                draft.Letter = draft.Letter with { Appendix = lines.Skip(i).Select(line => line.Text).ToValueList() };
                return;
            }

            if (FootPiece.IsPrinter(draft, lines[i], i + 1 < lines.Count ? lines[i + 1] : null))
            {
                draft.Foot.Add(new(LetterPart.Other, lines[i].Text));
                continue;
            }

            var isContactBelow = lines.Skip(i + 1).Any(NamesContact);
            numberIsAnothers = ReadLine(draft, lines[i], numberIsAnothers && isContactBelow, isContactBelow);
        }
    }

    /// <summary>How many lines the list of attachments has that stands between other lines of the foot; 0 where none begins here, or the attachments themselves.</summary>
    private static int AttachmentList(IReadOnlyList<SourceLine> lines, int at)
    {
        if (!AttachmentNamed().IsMatch(lines[at].Plain))
        {
            return 0;
        }

        var length = 1 + lines.Skip(at + 1).TakeWhile(line => NextAttachment().IsMatch(line.Plain)).Count();
        return at + length < lines.Count && Labelled.Pieces(lines[at + length].Text).Count > 0 ? length : 0;
    }

    /// <summary>An office's line looks like a page's imprint (承办单位：… 电话：…); with somebody to contact it is the letter's.</summary>
    private static bool IsOfficeWithContact(ReadingDraft draft, SourceLine line) =>
        draft.Letter.ContactPerson is null && Labelled.Pieces(line.Text) is [var first, ..] && LabelWords.NamesOffice(first) && NamesContact(line) && !OfAPage().IsMatch(line.Plain);

    private static bool NamesContact(SourceLine line) => Labelled.Pieces(line.Text).Any(piece => piece.Kind is LabelKind.ContactPerson or LabelKind.Officer);

    /// <summary>From the page's own text on only the letter's labels are read, and none that the page says of itself (主办单位：… 联系电话：…).</summary>
    private static void ReadAfterLetter(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var labelled = lines.TakeWhile(line => !WebNoise.IsImprint(line)).Where(IsLettersOwn).ToList();
        draft.LeftOut.AddRange(lines.Except(labelled));
        labelled.ForEach(line => ReadLine(draft, line, numberIsAnothers: false, isContactBelow: false));
    }

    private static bool IsLettersOwn(SourceLine line) => Labelled.Pieces(line.Text) is [{ Kind: not LabelKind.Other }, ..] && !WebNoise.Is(line);

    /// <summary>Reads a line; true where a number that follows is that of somebody else than the contact.</summary>
    private static bool ReadLine(ReadingDraft draft, SourceLine line, bool numberIsAnothers, bool isContactBelow)
    {
        var labelled = Labelled.Pieces(line.Text);
        var before = draft.Foot.Count;
        foreach (var piece in labelled)
        {
            if (piece.Kind == LabelKind.ContactPhone && numberIsAnothers)
            {
                draft.Foot.Add(new(LetterPart.Other, piece.Before + piece.Value + piece.After));
                continue;
            }

            numberIsAnothers = LabelWords.NamesOtherPerson(piece) || (piece.Kind == LabelKind.Signatory && isContactBelow && draft.Letter.ContactPerson is null);
            FootLabels.Add(draft, piece, line);
        }

        if (labelled.Count == 0 && !FootPiece.Add(draft, line))
        {
            draft.KeepUnrecognised(draft.Foot, line);
        }

        ReadingDraft.StandOnOneLine(draft.Foot, before);
        return numberIsAnothers;
    }

    [GeneratedRegex("^附件[0-9０-９一二三四五六七八九十]*(?:[：:].*)?$|^附[：:]?$|^附表[0-9]*")]
    private static partial Regex AppendixStart();

    [GeneratedRegex("版权|备案|ICP|公网安备|网站|网址|技术支持|标识码", RegexOptions.IgnoreCase)]
    private static partial Regex OfAPage();

    [GeneratedRegex("^附件[：:].{2,60}(?<!。)$")]
    private static partial Regex AttachmentNamed();

    [GeneratedRegex("^[0-9０-９]{1,2}[.．、].{2,60}(?<!。)$")]
    private static partial Regex NextAttachment();
}
