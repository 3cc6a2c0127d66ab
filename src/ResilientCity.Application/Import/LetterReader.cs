using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Reads the text of a letter into its parts. Always gives a reading: what could not be read is empty and listed.</summary>
public static class LetterReader
{
    public static LetterReading Read(string text)
    {
        var lines = SourceText.Lines(text);
        var draft = new ReadingDraft();
        if (TableForm.Is(lines))
        {
            return TableForm.Read(draft, lines);
        }

        ReadParts(draft, lines);
        return ReadingFacts.Of(draft, lines);
    }

    private static void ReadParts(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        if (SalutationLine.Find(lines) is { } salutation)
        {
            HeadReader.Read(draft, [.. lines.Take(salutation.Index)]);
            draft.Letter = draft.Letter with
            {
                Salutation = salutation.Salutation,
                Addressees = AddresseeNames.Of(salutation.Salutation).ToValueList(),
            };
            var line = lines[salutation.Index];
            SourceLine[] rest = salutation.RunOn.Length > 0 ? [line with { Text = salutation.RunOn }] : [];
            ReadBodyAndFoot(draft, [.. rest, .. lines.Skip(salutation.Index + 1)]);
        }
        else
        {
            var head = HeadLength(lines);
            HeadReader.Read(draft, [.. lines.Take(head)]);
            ReadBodyAndFoot(draft, [.. lines.Skip(head)]);
        }

        draft.Letter = draft.Letter with
        {
            Agencies = draft.HeadAgencies.ToValueList(),
            SignatureAgencies = draft.SignatureAgencies.ToValueList(),
            Layout = new(draft.Head.ToValueList(), draft.Foot.ToValueList()),
        };
    }

    private static void ReadBodyAndFoot(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var foot = FootBlock.Start(lines);
        BodyReader.Read(draft, [.. lines.Take(foot)]);
        FootReader.Read(draft, [.. lines.Skip(foot)]);
    }

    /// <summary>Without a salutation the body begins with the first line that is a sentence.</summary>
    private static int HeadLength(IReadOnlyList<SourceLine> lines) =>
        lines.TakeWhile(line => !(line.Plain.Length > 80 || line.Plain.Contains('。', StringComparison.Ordinal) || SectionNumbering.Of([line]) is not null) || WebNoise.Is(line)).Count();
}
