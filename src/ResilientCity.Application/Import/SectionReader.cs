using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Cuts the body into its numbered sections and checks that their numbers follow each other.</summary>
internal static class SectionReader
{
    public static ValueList<LetterSection> Read(ReadingDraft draft, IReadOnlyList<SourceLine> lines, SectionNumbering numbering)
    {
        var sections = new List<LetterSection>();
        var expected = 1;
        for (var i = 0; i < lines.Count;)
        {
            if (numbering.Read(lines[i].Text) is not { } label)
            {
                throw new InvalidOperationException("A section starts with its label.");
            }

            if (label.Number != expected)
            {
                draft.Report(FieldName.Sections, ProblemReason.Numbering, lines[i]);
            }

            var paragraphs = lines.Skip(i + 1).TakeWhile(line => numbering.Read(line.Text) is null).Select(line => line.Text).ToList();
            sections.Add(Section(label.Label, label.RunOn, paragraphs));
            expected = label.Number + 1;
            i += paragraphs.Count + 1;
        }

        return sections.ToValueList();
    }

    private static LetterSection Section(string label, string rest, List<string> paragraphs)
    {
        if (rest.Length == 0)
        {
            return new(label, null, paragraphs.ToValueList());
        }

        var (heading, text) = SectionHeading.Split(rest, paragraphs.Count > 0 ? SectionFollowedBy.Text : SectionFollowedBy.Nothing);
        return text.Length == 0
            ? new(label, heading, paragraphs.ToValueList())
            : new(label, heading, [text, .. paragraphs], RunsIn: heading is not null);
    }
}
