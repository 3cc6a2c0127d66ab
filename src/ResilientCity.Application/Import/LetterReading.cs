using System.Collections.ObjectModel;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>What a text turned out to be.</summary>
public enum LetterKind
{
    Unknown,
    Reply,
    Opinion,
    Table,
}

/// <summary>Who signed the letter off, as its closing says it; the post is absent where only a name is written.</summary>
public sealed record LetterSignatory(string Name, string? Post);

/// <summary>
/// Something that could not be read or looks wrong. <paramref name="Field"/> is a name of <see cref="LetterReadingJson"/>;
/// <paramref name="Reason"/> one of <see cref="ProblemReason"/>; <paramref name="Line"/> counts from 1 in the source.
/// </summary>
public sealed record LetterProblem(string Field, string Reason, int? Line);

/// <summary>
/// Where a field was read: <paramref name="Line"/> counts from 1, <paramref name="Start"/> from 0 within that line of the source.
/// A list has a place for each item (<paramref name="Item"/> from 0), a value that runs over several lines one for each.
/// </summary>
public sealed record FieldPlace(string Field, int Item, int Line, int Start, int Length);

/// <summary>A letter as far as it could be read. Absent is null or empty; nothing is guessed: what is doubtful stands in <see cref="Problems"/>.</summary>
public sealed record LetterReading
{
    public required LetterKind Kind { get; init; }

    public required LetterDocument Document { get; init; }

    /// <summary>The facts of the letter, as read or as corrected by hand; <see cref="Document"/> keeps what is written.</summary>
    public string? Mark { get; init; }

    public string? DocumentNumber { get; init; }

    public DateOnly? Date { get; init; }

    public string? ContactPerson { get; init; }

    public string? ContactPhone { get; init; }

    public string? Postcode { get; init; }

    public IReadOnlyList<string> CopyTo { get; init; } = [];

    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Who issued the letter: its head, else its signature, else its title; where they differ, what two of them say.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>For example 市五届, 市政协五届.</summary>
    public string? Congress { get; init; }

    /// <summary>For example 五次会议, or 闭会 for a proposal raised between sessions.</summary>
    public string? Session { get; init; }

    /// <summary>建议 or 提案, as written.</summary>
    public string? ProposalKind { get; init; }

    /// <summary>Text: leading zeros and letters belong to it.</summary>
    public string? ProposalNumber { get; init; }

    public string? ProposalTitle { get; init; }

    /// <summary>The publicity as written, together with its label where that asks a question: 是否同意公开：否 is 不同意公开.</summary>
    public string? Publicity { get; init; }

    public IReadOnlyList<string> CoHandlingAgencies { get; init; } = [];

    /// <summary>The number of co-handling agencies that the letter itself states.</summary>
    public int? CoHandlingCount { get; init; }

    public LetterSignatory? Signatory { get; init; }

    /// <summary>To whom the receipt is asked to go.</summary>
    public string? ReceiptRecipient { get; init; }

    /// <summary>Lines around the letter (a web page's navigation) that were left out.</summary>
    public IReadOnlyList<SourceLine> LeftOut { get; init; } = [];

    /// <summary>Where in the source each field stands.</summary>
    public IReadOnlyList<FieldPlace> Places { get; init; } = [];

    public IReadOnlyList<LetterProblem> Problems { get; init; } = [];

    /// <summary>The fields that a person corrected: names of <see cref="LetterReadingJson"/>.</summary>
    public IReadOnlyList<string> Corrected { get; init; } = [];

    /// <summary>What was read there before, as it is shown; by field.</summary>
    public IReadOnlyDictionary<string, string> ReadAs { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The facts that stand in the letter itself.</summary>
    internal LetterReading WithFactsOf(LetterDocument letter) => this with
    {
        Mark = letter.Mark,
        DocumentNumber = letter.DocumentNumber,
        Date = letter.Date,
        ContactPerson = letter.ContactPerson,
        ContactPhone = letter.ContactPhone,
        Postcode = letter.Postcode,
        CopyTo = letter.CopyTo,
        Addressees = letter.Addressees,
    };
}
