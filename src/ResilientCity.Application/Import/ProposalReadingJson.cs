using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResilientCity.Application.Import;

/// <summary>A proposal's reading as JSON for other systems: fixed names, absent is null or an empty list, Chinese unescaped.</summary>
public static class ProposalReadingJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    public static string Write(ProposalReading reading) => JsonSerializer.Serialize(
        new
        {
            reading.IsLetter,
            reading.Number,
            reading.Title,
            reading.Kind,
            reading.Congress,
            reading.Session,
            reading.LeadDelegate,
            reading.JointDelegates,
            reading.Asks,
            reading.Body,
            reading.Problems,
            reading.Places,
        },
        Options);
}
