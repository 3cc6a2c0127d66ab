using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResilientCity.Application.Import;

/// <summary>A reading as JSON for other systems: fixed names, absent is null or an empty list, dates in ISO form, Chinese unescaped.</summary>
public static class LetterReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Write(LetterReading reading)
    {
        var letter = reading.Document;
        return JsonSerializer.Serialize(
            new
            {
                Kind = JsonNamingPolicy.CamelCase.ConvertName(reading.Kind.ToString()),
                Mark = reading.Mark is null ? null : SourceText.HalfWidth(reading.Mark),
                reading.Publicity,
                reading.Agencies,
                reading.DocumentNumber,
                letter.Title,
                reading.Congress,
                reading.Session,
                reading.ProposalKind,
                reading.ProposalNumber,
                reading.ProposalTitle,
                reading.Addressees,
                reading.CoHandlingAgencies,
                reading.CoHandlingCount,
                Sections = letter.Sections.Select(section => new { Heading = section.HeadingText, section.Body }),
                Signatory = reading.Signatory?.Name,
                reading.Date,
                reading.ContactPerson,
                reading.ContactPhone,
                reading.Postcode,
                reading.CopyTo,
                reading.Problems,
                reading.Places,
            },
            Options);
    }
}
