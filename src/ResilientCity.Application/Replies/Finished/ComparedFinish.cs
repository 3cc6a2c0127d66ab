using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResilientCity.Application.Replies.Finished;

/// <summary>What the house puts on a letter after it was signed; it does not count as a difference.</summary>
public enum SetAsideKind
{
    DocumentNumber,
    Date,

    /// <summary>The red head is printed on the paper already.</summary>
    Letterhead,

    /// <summary>The line of the issuing office at the end (印发).</summary>
    Imprint,

    /// <summary>The verification code that is printed outside the letter's text.</summary>
    VerificationCode,
}

/// <param name="Kind">What it is.</param>
/// <param name="Text">As it stands in the file, or is missing there.</param>
public sealed record SetAside(SetAsideKind Kind, string Text);

/// <summary>What a finished letter shows beside the signed text.</summary>
/// <param name="Lines">The lines that differ.</param>
/// <param name="SetAside">What was not counted.</param>
public sealed record ComparedFinish(IReadOnlyList<ComparedLine> Lines, IReadOnlyList<SetAside> SetAside)
{
    [JsonIgnore]
    public bool IsSame => Lines.Count == 0;
}

/// <summary>Differences as they are stored, so that what was decided on can be seen again.</summary>
internal static class ComparedFinishJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string? Write(ComparedFinish? compared) =>
        compared is null or { IsSame: true, SetAside.Count: 0 } ? null : JsonSerializer.Serialize(compared, Options);

    public static ComparedFinish? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<ComparedFinish>(json, Options);
}
