using System.Globalization;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>
/// What a person corrected or filled in before confirming, by the names of <see cref="LetterReadingJson"/>; an empty text means: not there.
/// The letter keeps its words: corrected are the facts that go to the case.
/// </summary>
public static class LetterCorrections
{
    /// <summary>The fields that can be corrected, in the order a letter has them.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    [
        FieldName.Mark, FieldName.Publicity, FieldName.Agencies, FieldName.DocumentNumber, FieldName.Congress, FieldName.Session, FieldName.ProposalKind, FieldName.ProposalNumber,
        FieldName.ProposalTitle, FieldName.Addressees, FieldName.CoHandlingAgencies, FieldName.CoHandlingCount, FieldName.Signatory, FieldName.Date, FieldName.ContactPerson,
        FieldName.ContactPhone, FieldName.Postcode, FieldName.CopyTo,
    ];

    /// <summary>The kinds as letters write them.</summary>
    public static IReadOnlyList<string> ProposalKinds { get; } = [ProposalKindText.Proposal, ProposalKindText.Motion];

    /// <summary>The longest value: a list of co-handlers or joint delegates.</summary>
    public const int LongestValue = 2000;

    /// <summary>The reading with the corrections in place of what was read. A corrected field's problems are settled, unless the correction cannot be read either.</summary>
    public static LetterReading Apply(LetterReading reading, IReadOnlyDictionary<string, string> corrections)
    {
        foreach (var (field, typed) in corrections.Where(one => Fields.Contains(one.Key)))
        {
            var value = typed.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestValue)] : null;
            var readAs = reading.ReadAs.ContainsKey(field) ? reading.ReadAs : new Dictionary<string, string>(reading.ReadAs, StringComparer.Ordinal) { [field] = TextOf(reading, field) };
            reading = With(reading, field, value);
            var isUnread = value is not null && ((field == FieldName.Date && reading.Date is null) || (field == FieldName.CoHandlingCount && reading.CoHandlingCount is null));
            reading = reading with
            {
                Problems = [.. reading.Problems.Where(problem => problem.Field != field), .. isUnread ? [new LetterProblem(field, ProblemReason.Malformed, null)] : Array.Empty<LetterProblem>()],
                Corrected = [.. reading.Corrected.Append(field).Distinct()],
                ReadAs = readAs,
            };
        }

        return reading;
    }

    /// <summary>A field's value as it is shown and typed: lists joined by 、, the date in ISO form.</summary>
    public static string TextOf(LetterReading reading, string field) => field switch
    {
        FieldName.Mark => reading.Mark,
        FieldName.Publicity => reading.Publicity,
        FieldName.Agencies => Joined(reading.Agencies),
        FieldName.DocumentNumber => reading.DocumentNumber,
        FieldName.Title => reading.Document.Title,
        FieldName.Congress => reading.Congress,
        FieldName.Session => reading.Session,
        FieldName.ProposalKind => reading.ProposalKind,
        FieldName.ProposalNumber => reading.ProposalNumber,
        FieldName.ProposalTitle => reading.ProposalTitle,
        FieldName.Addressees => Joined(reading.Addressees),
        FieldName.CoHandlingAgencies => Joined(reading.CoHandlingAgencies),
        FieldName.CoHandlingCount => reading.CoHandlingCount?.ToString(CultureInfo.InvariantCulture),
        FieldName.Signatory => reading.Signatory is { } by ? by.Name + by.Post : null,
        FieldName.Date => reading.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldName.ContactPerson => reading.ContactPerson,
        FieldName.ContactPhone => reading.ContactPhone,
        FieldName.Postcode => reading.Postcode,
        FieldName.CopyTo => Joined(reading.CopyTo),
        _ => null,
    } ?? "";

    private static LetterReading With(LetterReading reading, string field, string? value) => field switch
    {
        FieldName.Mark => reading with { Mark = value },
        FieldName.Publicity => reading with { Publicity = value },
        FieldName.Agencies => reading with { Agencies = Names(value) },
        FieldName.DocumentNumber => reading with { DocumentNumber = value },
        FieldName.Congress => reading with { Congress = value },
        FieldName.Session => reading with { Session = value },
        FieldName.ProposalKind => reading with { ProposalKind = value },
        FieldName.ProposalNumber => reading with { ProposalNumber = value is null ? null : ProposalNumberText.Of(value) },
        FieldName.ProposalTitle => reading with { ProposalTitle = value },
        FieldName.Addressees => reading with { Addressees = value is null ? [] : [.. PersonName.Split(value)] },
        FieldName.CoHandlingAgencies => reading with { CoHandlingAgencies = Names(value) },
        FieldName.CoHandlingCount => reading with { CoHandlingCount = value is null ? null : ChineseNumerals.Parse(value) },
        FieldName.Signatory => reading with { Signatory = value is null ? null : new(value, null) },
        FieldName.Date => reading with { Date = value is null ? null : DateLine.DayOf(SourceText.WithoutSpace(SourceText.HalfWidth(value))) },
        FieldName.ContactPerson => reading with { ContactPerson = value },
        FieldName.ContactPhone => reading with { ContactPhone = value },
        FieldName.Postcode => reading with { Postcode = value },
        FieldName.CopyTo => reading with { CopyTo = Names(value) },
        _ => reading,
    };

    private static IReadOnlyList<string> Names(string? value) => value is null ? [] : AgencyName.Split(value);

    private static string Joined(IEnumerable<string> names) => string.Join('、', names);
}
