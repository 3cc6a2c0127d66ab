using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>A letter and the facts of its case: all that a check may look at.</summary>
internal sealed record CheckedLetter
{
    public required LetterDocument Document { get; init; }

    public required ProposalKind Kind { get; init; }

    /// <summary>As printed: "0750".</summary>
    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The proposal's own text; null where it is not here.</summary>
    public string? ProposalText { get; init; }

    /// <summary>The lead delegate first.</summary>
    public required IReadOnlyList<string> Delegates { get; init; }

    /// <summary>In the order in which a letter names them.</summary>
    public IReadOnlyList<CheckedParty> CoHandlers { get; init; } = [];

    public DateOnly? AssignedOn { get; init; }

    /// <summary>What the lead agency's document numbers begin with; null where not known.</summary>
    public string? DocumentCode { get; init; }

    /// <summary>Mark, publicity, contact, copies and signatory as the draft has them.</summary>
    public required ReplyFacts Facts { get; init; }

    /// <summary>What the draft lacks, by the names of <see cref="ReplyDraft.Lacks"/>.</summary>
    public IReadOnlyList<string> Lacks { get; init; } = [];

    /// <summary>Who signs in the agency's chain; null where it names nobody.</summary>
    public string? Head { get; init; }

    /// <summary>Copies that the rules ask for from this sender.</summary>
    public IReadOnlyList<string> CopiesAskedFor { get; init; } = [];

    public required RuleSet Rules { get; init; }

    /// <summary>The fixed wording that the rules make of the facts.</summary>
    public required LetterWording Wording { get; init; }

    public required LetterPhrases Phrases { get; init; }

    public IReadOnlyList<CheckedOpinion> Opinions { get; init; } = [];

    public IReadOnlyList<CheckedAsk> Asks { get; init; } = [];

    /// <summary>The promises in the ledger; null where there is no ledger at hand.</summary>
    public IReadOnlyList<CheckedCommitment>? Commitments { get; init; }

    public required DateOnly Today { get; init; }

    public HouseWords House => Phrases.For(Kind);

    /// <summary>The day that the letter speaks from.</summary>
    public DateOnly Day => Document.Date ?? Today;

    public ResultMarkScheme? Scheme => Facts.MarkScheme is { } code ? Rules.MarkScheme(code) : Rules.DefaultMarkScheme;

    public ResultMark? Mark => Facts.MarkCode is { } code ? Scheme?.Mark(code) : null;

    public PublicityChoice? Publicity => Facts.PublicityCode is { } code ? Rules.Publicity(code) : null;

    /// <summary>What goes with the letter.</summary>
    public IReadOnlyList<LetterAppendix> Appendices => LetterAppendices.Read(Document);

    public string Opening => string.Concat(Document.Opening);

    public string Closing => string.Concat(Document.Closing);

    public string TitleText => Document.Title ?? "";

    public IEnumerable<CheckedText> Headings =>
        Document.Sections.Select((section, i) => new CheckedText(section.Heading ?? "", new CheckPlace(CheckedPart.Heading, i + 1)));

    /// <summary>The paragraphs of the numbered sections.</summary>
    public IEnumerable<CheckedText> Body =>
        Document.Sections.SelectMany((section, i) => section.Paragraphs.Select((text, j) => new CheckedText(text, new CheckPlace(CheckedPart.Text, i + 1, j))));

    /// <summary>Opening, body and closing.</summary>
    public IEnumerable<CheckedText> Paragraphs =>
    [
        .. Document.Opening.Select((text, i) => new CheckedText(text, new CheckPlace(CheckedPart.Opening, null, i))),
        .. Body,
        .. Document.Closing.Select((text, i) => new CheckedText(text, new CheckPlace(CheckedPart.Closing, null, i))),
    ];

    /// <summary>All that is typed by hand: an opening or closing that the rules made of the facts is not mended by typing.</summary>
    public IEnumerable<CheckedText> Texts =>
    [
        .. Paragraphs.Where(one => one.Place.Part switch
        {
            CheckedPart.Opening => Opening != Wording.Opening,
            CheckedPart.Closing => Closing != Wording.Closing,
            _ => true,
        }),
        .. Headings,
        .. Appendices.SelectMany((one, i) => one.Paragraphs
            .Select((text, j) => new CheckedText(text, new CheckPlace(CheckedPart.Appendix, i + 1, j)))
            .Prepend(new CheckedText(one.Title, new CheckPlace(CheckedPart.AppendixTitle, i + 1)))),
    ];
}

/// <summary>A stretch of the letter and its place.</summary>
internal sealed record CheckedText(string Text, CheckPlace Place)
{
    public CheckPlace At(int start, int length) => Place with { Paragraph = Place.Paragraph ?? 0, Start = start, Length = length };
}

/// <param name="ShortName">As the letter names it.</param>
/// <param name="Names">Every name it may be called by.</param>
internal sealed record CheckedParty(string ShortName, IReadOnlyList<string> Names);

internal sealed record CheckedOpinion(string Agency, bool IsGiven, OpinionAdoption? Adoption, string? AdoptionReason);

/// <param name="Order">From 1.</param>
/// <param name="Text">What is asked.</param>
/// <param name="AnsweredIn">The sections that are said to answer it and still do.</param>
/// <param name="HasLostPlace">A paragraph it was tied to is not there any more.</param>
internal sealed record CheckedAsk(int Order, string Text, IReadOnlyList<int> AnsweredIn, bool HasLostPlace);

/// <param name="IsDated">It has a time limit.</param>
/// <param name="Stands">Its sentence stands in the draft.</param>
internal sealed record CheckedCommitment(bool IsDated, bool Stands);
