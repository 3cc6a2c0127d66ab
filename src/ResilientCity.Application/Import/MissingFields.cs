namespace ResilientCity.Application.Import;

/// <summary>Lists what a letter of its kind should have and does not, and what was left out around it.</summary>
internal static class MissingFields
{
    public static IReadOnlyList<LetterProblem> With(LetterReading reading, ReadingDraft draft)
    {
        var letter = reading.Document;
        Require(draft, reading.Kind == LetterKind.Opinion || letter.Mark is not null, FieldName.Mark);
        Require(draft, reading.Kind == LetterKind.Opinion || letter.Publicity is not null, FieldName.Publicity);
        Require(draft, reading.Agencies.Count > 0, FieldName.Agencies);
        Require(draft, letter.DocumentNumber is not null, FieldName.DocumentNumber);
        Require(draft, letter.TitleLines.Count > 0, FieldName.Title);
        Require(draft, letter.Addressees.Count > 0, FieldName.Addressees);
        Require(draft, reading.Congress is not null, FieldName.Congress);
        Require(draft, reading.Session is not null, FieldName.Session);
        Require(draft, reading.ProposalKind is not null, FieldName.ProposalKind);
        Require(draft, reading.ProposalNumber is not null, FieldName.ProposalNumber);
        Require(draft, reading.ProposalTitle is not null, FieldName.ProposalTitle);
        Require(draft, letter.Sections.Count > 0 || letter.Opening.Count > 0, FieldName.Sections);
        Require(draft, letter.Date is not null || draft.Problems.Exists(p => p.Field == FieldName.Date), FieldName.Date);
        Require(draft, reading.ContactPerson is not null, FieldName.ContactPerson);
        Require(draft, reading.ContactPhone is not null, FieldName.ContactPhone);
        ReportLeftOut(draft);
        return [.. draft.Problems.OrderBy(p => p.Line ?? int.MaxValue)];
    }

    private static void Require(ReadingDraft draft, bool isThere, string field)
    {
        if (!isThere)
        {
            draft.Report(field, ProblemReason.Missing);
        }
    }

    /// <summary>One entry for each run of lines that were left out.</summary>
    private static void ReportLeftOut(ReadingDraft draft)
    {
        var last = int.MinValue;
        foreach (var line in draft.LeftOut.OrderBy(line => line.Number))
        {
            if (line.Number > last + 2)
            {
                draft.Report(FieldName.Text, ProblemReason.LeftOut, line);
            }

            last = line.Number;
        }
    }
}
