using System.Text.Json.Serialization;

namespace ResilientCity.Domain.Letters;

/// <summary>
/// A letter in its parts, each word for word as it stands or will stand on paper. Absent parts are null or empty.
/// Equal letters have equal parts. Serialises with System.Text.Json and comes back equal.
/// </summary>
public sealed record LetterDocument
{
    public string? Mark { get; init; }

    public string? Publicity { get; init; }

    /// <summary>The agencies in the letter head.</summary>
    public ValueList<string> Agencies { get; init; } = [];

    public string? DocumentNumber { get; init; }

    public ValueList<string> TitleLines { get; init; } = [];

    public string? Salutation { get; init; }

    /// <summary>Whom the salutation names, without 代表, 委员 and the like.</summary>
    public ValueList<string> Addressees { get; init; } = [];

    public ValueList<string> Opening { get; init; } = [];

    public ValueList<LetterSection> Sections { get; init; } = [];

    public ValueList<string> Closing { get; init; } = [];

    /// <summary>The lines that name the attachments (附件：…), between closing and signature.</summary>
    public ValueList<string> Attachments { get; init; } = [];

    public ValueList<string> SignatureAgencies { get; init; } = [];

    public DateOnly? Date { get; init; }

    /// <summary>The date as written, where it was written; otherwise <see cref="Date"/> is printed.</summary>
    public string? DateText { get; init; }

    public string? ContactPerson { get; init; }

    public string? ContactPhone { get; init; }

    public string? Postcode { get; init; }

    public ValueList<string> CopyTo { get; init; } = [];

    /// <summary>The copy line after its label as written; otherwise <see cref="CopyTo"/> is printed.</summary>
    public string? CopyToText { get; init; }

    /// <summary>What follows the foot of the letter: the attachments' own text.</summary>
    public ValueList<string> Appendix { get; init; } = [];

    public LetterLayout Layout { get; init; } = LetterLayout.Standard;

    [JsonIgnore]
    public string? Title => TitleLines.Count == 0 ? null : string.Concat(TitleLines);

    /// <summary>Numbering and seal: both come after sign-off and leave the signed content as it is.</summary>
    public LetterDocument WithNumberAndDate(string documentNumber, DateOnly date) =>
        this with { DocumentNumber = documentNumber, Date = date, DateText = null };
}
