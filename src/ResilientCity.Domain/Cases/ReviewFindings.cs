using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Domain.Cases;

/// <summary>Findings left open, as the history keeps them: a JSON array of code, name, reason and place.</summary>
public static class ReviewFindings
{
    /// <summary>Between the codes of older records, which kept nothing else.</summary>
    private const char Separator = '、';

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IEnumerable<ReviewFinding> findings) => JsonSerializer.Serialize(findings, Options);

    /// <summary>What <see cref="Write"/> wrote, or the codes of an older record, which are then all that is known.</summary>
    public static IReadOnlyList<ReviewFinding> Read(string text) => text.StartsWith('[')
        ? JsonSerializer.Deserialize<ReviewFinding[]>(text, Options) ?? []
        : [.. text.Split(Separator, StringSplitOptions.RemoveEmptyEntries).Select(code => new ReviewFinding(code, new RuleLabel(code, code)))];
}
