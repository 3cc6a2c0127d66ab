namespace ResilientCity.Application.Import;

/// <summary>Finds the words of each field again in the lines it was read from: white space and the width of letters do not matter.</summary>
internal static class FieldPlaces
{
    public static IReadOnlyList<FieldPlace> Of(LetterReading reading, ReadingDraft draft)
    {
        var (letter, found) = (reading.Document, draft.Found);
        SourceLine[] salutation = found.Salutation is { } line ? [line] : [];
        List<SourceLine> subject = [.. found.Title, .. found.Opening];
        List<SourceLine> openingFirst = [.. found.Opening, .. found.Title];
        List<SourceLine> issued = [.. found.Of(FieldName.Agencies), .. found.Of(FieldName.SignatureAgencies), .. found.Title];
        return
        [
            .. Places(FieldName.Mark, [letter.Mark], found.Of(FieldName.Mark)),
            .. Places(FieldName.Publicity, [letter.Publicity], found.Of(FieldName.Publicity)),
            .. Places(FieldName.Agencies, reading.Agencies, issued),
            .. Places(FieldName.DocumentNumber, [letter.DocumentNumber], found.Of(FieldName.DocumentNumber)),
            .. found.Title.SelectMany(one => Whole(FieldName.Title, 0, one)),
            .. Places(FieldName.Congress, [CongressReference.WordsIn(subject)], subject),
            .. Places(FieldName.Session, [reading.Session], subject),
            .. Places(FieldName.ProposalKind, [reading.ProposalKind], subject),
            .. Places(FieldName.ProposalNumber, [reading.ProposalNumber], [.. subject, .. found.Of(FieldName.ProposalNumber)]),
            .. Places(FieldName.ProposalTitle, [reading.ProposalTitle], openingFirst),
            .. Places(FieldName.Addressees, letter.Addressees, salutation),
            .. Places(FieldName.CoHandlingAgencies, reading.CoHandlingAgencies, [.. found.Opening, .. found.Of(FieldName.CoHandlingAgencies)]),
            .. Places(FieldName.CoHandlingCount, [found.CountWords], found.Opening),
            .. found.Sections.SelectMany((one, i) => Whole(FieldName.Sections, i, one)),
            .. Places(FieldName.Signatory, [reading.Signatory?.Name], [.. found.Of(FieldName.Signatory), .. found.Closing]),
            .. Places(FieldName.Date, [letter.DateText], found.Of(FieldName.Date)),
            .. Places(FieldName.ContactPerson, [reading.ContactPerson], found.Of(FieldName.ContactPerson)),
            .. Places(FieldName.ContactPhone, [reading.ContactPhone], found.Of(FieldName.ContactPhone)),
            .. Places(FieldName.Postcode, [letter.Postcode], found.Of(FieldName.Postcode)),
            .. Places(FieldName.CopyTo, letter.CopyTo, found.Of(FieldName.CopyTo)),
        ];
    }

    public static IEnumerable<FieldPlace> Places(string field, IReadOnlyList<string?> values, IEnumerable<SourceLine> lines)
    {
        var among = lines.ToList();
        return values.SelectMany((value, item) => string.IsNullOrWhiteSpace(value) ? [] : Find(field, item, value, among));
    }

    private static IEnumerable<FieldPlace> Find(string field, int item, string value, List<SourceLine> lines)
    {
        var wanted = Comparable(value);
        foreach (var line in lines)
        {
            var kept = Enumerable.Range(0, line.Text.Length).Where(i => !char.IsWhiteSpace(line.Text[i])).ToList();
            var at = Comparable(line.Text).IndexOf(wanted, StringComparison.Ordinal);
            if (at >= 0 && wanted.Length > 0)
            {
                return Spans(field, item, line, kept[at], kept[at + wanted.Length - 1] + 1);
            }
        }

        return [];
    }

    private static IEnumerable<FieldPlace> Whole(string field, int item, SourceLine line) => Spans(field, item, line, 0, line.Text.Length);

    /// <summary>A stretch of a line's text, in the lines of the source.</summary>
    private static IEnumerable<FieldPlace> Spans(string field, int item, SourceLine line, int start, int end) =>
        from piece in line.Pieces
        let begin = Math.Max(start, piece.Start)
        let until = Math.Min(end, piece.Start + piece.Length)
        where until > begin
        select new FieldPlace(field, item, piece.Line, piece.Column + begin - piece.Start, until - begin);

    private static string Comparable(string text) => SourceText.HalfWidth(SourceText.WithoutSpace(text));
}
