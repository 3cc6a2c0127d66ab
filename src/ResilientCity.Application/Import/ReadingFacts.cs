using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>What a letter says about the proposal it answers, read from its title, opening and closing and checked against each other.</summary>
internal static class ReadingFacts
{
    private const int LongestExcerpt = 4000;

    public static LetterReading Of(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var letter = draft.Letter;
        var title = letter.Title ?? "";
        var opening = Excerpt(letter.Opening.Count > 0 ? letter.Opening : Paragraphs(letter).Take(1));
        var closing = Excerpt(letter.Closing.Count > 0 ? letter.Closing : Paragraphs(letter).TakeLast(1));
        var congress = CongressReference.Find(title) ?? CongressReference.Find(SourceText.WithoutSpace(opening));
        SeveralProposals.Report(draft, title);
        var coHandlers = HeadProposal.CoHandlersOf(draft, CoHandlerList.Find(opening));
        draft.Found.CountWords = coHandlers.CountWords;
        CoHandlerCheck.Report(draft, coHandlers, LineOf(lines, opening));
        ReportUnlessKept(draft, lines);
        var kind = KindOfLetter.Of(letter, lines);
        var reading = new LetterReading
        {
            Kind = kind,
            Document = letter,
            Agencies = IssuingAgency.Of(draft),
            Congress = congress?.Congress,
            Session = congress?.Session,
            ProposalKind = ProposalKindText.Of(title, opening, letter.Salutation),
            ProposalNumber = HeadProposal.NumberOf(draft, Number(draft, title, opening, LineOf(lines, opening))),
            ProposalTitle = Title(draft, title, opening, LineOf(lines, opening)),
            CoHandlingAgencies = coHandlers.Names,
            CoHandlingCount = coHandlers.Count,
            Signatory = ClosingFacts.SignatoryOf(closing) ?? draft.Signatory ?? HeadOfAgency(draft),
            ReceiptRecipient = ClosingFacts.ReceiptRecipientOf(closing),
            Publicity = PublicityOf(letter),
            LeftOut = [.. draft.LeftOut.Concat(draft.PageNumbers).SelectMany(Single).OrderBy(line => line.Number)],
        };
        reading = reading.WithFactsOf(letter);
        reading = reading with { ContactPerson = letter.ContactPerson ?? draft.ContactInText.Person, ContactPhone = letter.ContactPhone ?? draft.ContactInText.Phone };
        return reading with { Problems = MissingFields.With(reading, draft), Places = FieldPlaces.Of(reading, draft) };
    }

    private static string? PublicityOf(LetterDocument letter) =>
        letter.Publicity is null ? null
        : PublicityText.Meaning(letter.Layout.Head.Concat(letter.Layout.Foot).First(slot => slot.Part == LetterPart.Publicity).Before, letter.Publicity);

    /// <summary>Where nobody is said to have signed, the head of the agency did, perhaps: to be looked at.</summary>
    private static LetterSignatory? HeadOfAgency(ReadingDraft draft)
    {
        if (draft.HeadOfAgency is not var (name, line))
        {
            return null;
        }

        draft.Found.Add(FieldName.Signatory, line);
        draft.Report(FieldName.Signatory, ProblemReason.Malformed, line);
        return new(name, null);
    }

    private static IEnumerable<SourceLine> Single(SourceLine line) => line.Pieces.Select(piece => new SourceLine(piece.Line, line.Written.Substring(piece.Start, piece.Length)));

    /// <summary>Every character of the source is in the letter or among the lines left out, else the reading says so.</summary>
    private static void ReportUnlessKept(ReadingDraft draft, IReadOnlyList<SourceLine> lines)
    {
        var leftOut = draft.LeftOut.ToHashSet();
        var source = string.Concat(lines.Where(line => !leftOut.Contains(line)).Select(line => SourceText.WithoutSpace(line.Written)));
        if (SourceText.WithoutSpace(CanonicalText.Of(draft.Letter)) != source)
        {
            draft.Report(FieldName.Text, ProblemReason.NotKept);
        }
    }

    /// <summary>The beginning of a text with its spaces drawn together: the facts stand early, and a hostile text stays cheap.</summary>
    private static string Excerpt(IEnumerable<string> paragraphs)
    {
        var text = string.Concat(paragraphs.Take(LongestExcerpt / 100).Select(p => p[..Math.Min(p.Length, LongestExcerpt)]));
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is var drawn && drawn.Length > LongestExcerpt ? drawn[..LongestExcerpt] : drawn;
    }

    private static IEnumerable<string> Paragraphs(LetterDocument letter) => letter.Sections.SelectMany(section => section.Paragraphs);

    private static string? Number(ReadingDraft draft, string title, string opening, SourceLine? line)
    {
        var inTitle = ProposalReference.InTitle(title);
        var inOpening = ProposalReference.InOpening(opening);
        if (inTitle.Count > 1 || inOpening.Count > 1)
        {
            draft.Report(FieldName.ProposalNumber, ProblemReason.Several, line);
        }
        else if (inTitle.Count == 1 && inOpening.Count == 1 && inTitle[0] != inOpening[0])
        {
            draft.Report(FieldName.ProposalNumber, ProblemReason.Conflict, line);
        }

        return inTitle.Count > 0 ? inTitle[0] : inOpening.Count > 0 ? inOpening[0] : null;
    }

    private static string? Title(ReadingDraft draft, string title, string opening, SourceLine? line)
    {
        var ofOpening = ProposalTitleText.All(opening);
        var ofTitle = QuotedTitle(title);
        if (ProposalTitleText.HasUnclosedTitle(opening))
        {
            draft.Report(FieldName.ProposalTitle, ProblemReason.Unclosed, line);
        }

        if (ofOpening.Count > 1)
        {
            draft.Report(FieldName.ProposalTitle, ProblemReason.Several, line);
        }
        else if (ofOpening is [var only] && ofTitle is not null && ProposalTitleText.Normalised(only) != ProposalTitleText.Normalised(ofTitle))
        {
            draft.Report(FieldName.ProposalTitle, ProblemReason.Conflict, line);
        }

        return ofOpening is [var first, ..] ? first : ofTitle;
    }

    private static string? QuotedTitle(string title) =>
        QuotedText.All(title, '《', '》').Concat(QuotedText.All(title, '“', '”')).Select(q => q.Inside).FirstOrDefault(t => t.Length >= 6);

    private static SourceLine? LineOf(IReadOnlyList<SourceLine> lines, string opening) =>
        opening.Length == 0 ? null : lines.FirstOrDefault(line => line.Text.Contains(opening[..Math.Min(6, opening.Length)], StringComparison.Ordinal));
}
