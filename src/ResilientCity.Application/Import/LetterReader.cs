using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads the text of a letter into its parts. Always gives a reading: what could not be read is empty and listed.</summary>
public static partial class LetterReader
{
    public static LetterReading Read(string text)
    {
        var all = SourceText.Lines(text);
        var draft = new ReadingDraft();
        if (TableForm.Is(all))
        {
            return TableForm.Read(draft, all);
        }

        draft.PageNumbers.AddRange(all.Where(WrappedLines.IsPageNumber));
        var lines = PageLines(FlatText.Cut([.. all.Except(draft.PageNumbers)]));
        ReadParts(draft, lines);
        return ReadingFacts.Of(draft, lines);
    }

    /// <summary>The lines that problems and places count by: line ends of every kind, without characters that nobody sees.</summary>
    public static IReadOnlyList<string> SourceLines(string text) => SourceText.Clean(text).Split('\n');

    /// <summary>What a page says of its letter on lines of its own.</summary>
    private static IReadOnlyList<SourceLine> PageLines(IReadOnlyList<SourceLine> lines)
    {
        var cut = PageNumberLabel.Cut(LabelCells.Cut(lines));
        return TitleLabel.Cut(cut, [.. cut.Take(HeadEnd(cut))]);
    }

    private static void ReadParts(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        if (SalutationLine.Find(lines) is { } salutation)
        {
            var line = lines[salutation.Index];
            SourceLine[] rest = salutation.RunOn.Length > 0 ? [line.Part(line.Text.Length - salutation.RunOn.Length, line.Text.Length)] : [];
            IReadOnlyList<SourceLine> below = [.. rest, .. lines.Skip(salutation.Index + 1)];
            ReadHead(draft, [.. lines.Take(salutation.Index)], below);
            ReadSalutation(draft, salutation.Salutation, line);
            ReadBodyAndFoot(draft, below);
        }
        else
        {
            var head = HeadLength(lines);
            IReadOnlyList<SourceLine> below = [.. lines.Skip(head)];
            ReadHead(draft, [.. lines.Take(head)], below);
            ReadBodyAndFoot(draft, below);
        }

        draft.Letter = draft.Letter with
        {
            Agencies = draft.HeadAgencies.ToValueList(),
            SignatureAgencies = draft.SignatureAgencies.ToValueList(),
            Layout = new(draft.Head.ToValueList(), draft.Foot.ToValueList()),
        };
    }

    private static void ReadHead(ReadingDraft draft, IReadOnlyList<SourceLine> head, IReadOnlyList<SourceLine> below)
    {
        var foot = new ReadingDraft();
        FootReader.Read(foot, [.. below.Skip(FootBlock.Start(below))]);
        draft.Signers = foot.SignatureAgencies;
        HeadReader.Read(draft, head);
    }

    private static void ReadSalutation(ReadingDraft draft, string salutation, SourceLine line)
    {
        draft.Found.Salutation = line;
        var names = AddresseeNames.Of(salutation);
        draft.Letter = draft.Letter with { Salutation = salutation, Addressees = names.Where(AddresseeNames.CanBe).ToValueList() };
        if (draft.Letter.Addressees.Count < names.Count)
        {
            draft.Report(FieldName.Addressees, ProblemReason.Malformed, line);
        }

        if (AddresseeNames.IsOpen(salutation, draft.Letter.Addressees.Count))
        {
            draft.Report(FieldName.Addressees, ProblemReason.OpenList, line);
        }
    }

    private static void ReadBodyAndFoot(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var foot = FootBlock.Start(lines);
        List<SourceLine> body = [.. lines.Take(foot)];
        List<SourceLine> rest = [.. lines.Skip(foot)];
        if (body is [.., var last] && ClosingText.ContactAt(last.Text) is { } contact)
        {
            body[^1] = last.Part(0, contact);
            rest.Insert(0, last.Part(contact, last.Text.Length));
        }

        BodyReader.Read(draft, body);
        FootReader.Read(draft, rest);
        ContactInText.Read(draft, body);
    }

    internal static int HeadEnd(IReadOnlyList<SourceLine> lines) => SalutationLine.Find(lines)?.Index ?? HeadLength(lines);

    /// <summary>Without a salutation the body begins with the first line that is a sentence.</summary>
    private static int HeadLength(IReadOnlyList<SourceLine> lines) =>
        lines.TakeWhile(line => !(line.Plain.Length > 80 || SentenceEnd().IsMatch(line.Plain) || SectionNumbering.Of([line]) is not null) || WebNoise.Is(line)).Count();

    [GeneratedRegex("。|收悉")]
    private static partial Regex SentenceEnd();
}
