using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResilientCity.Application.Checks;

/// <summary>What the checks found, as JSON for other systems: names and codes stay as they are, sentences stand in both languages.</summary>
public static class CheckReportJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(CheckReport report) => JsonSerializer.Serialize(
        new
        {
            report.Number,
            report.Title,
            report.Round,
            report.DraftVersion,
            Findings = report.Findings.Select(finding => new { finding.Code, finding.Severity, finding.Name, finding.Place, finding.Reason, Mend = MendOf(finding.Mend) }),
            Asks = report.Asks.Select(ask => new
            {
                ask.Order,
                ask.Text,
                ask.IsAnswered,
                Ties = ask.Ties.Select(tie => new { tie.Section, tie.Heading, tie.Words, tie.Holds }),
            }),
            report.Suggestions,
        },
        Options);

    private static object? MendOf(CheckMend? mend) => mend switch
    {
        ReplaceText one => new { Kind = "replaceText", one.Was, one.With },
        UseMadeOpening => new { Kind = "useMadeOpening" },
        UseMadeClosing => new { Kind = "useMadeClosing" },
        SetCopyTo one => new { Kind = "setCopyTo", one.CopyTo },
        _ => null,
    };
}
