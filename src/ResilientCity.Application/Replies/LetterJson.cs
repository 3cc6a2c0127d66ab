using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Replies;

/// <summary>A letter document as the JSON that versions and letters are stored as; it comes back equal.</summary>
public static class LetterJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(LetterDocument letter) => JsonSerializer.Serialize(letter, Options);

    public static LetterDocument Read(string json) =>
        JsonSerializer.Deserialize<LetterDocument>(json, Options) ?? throw new JsonException("A stored letter is empty.");

    /// <summary>The draft at this moment; its hash covers the content without number and date.</summary>
    public static DraftSnapshot Snapshot(LetterDocument letter) => new(Write(letter), LetterHash.ForSignOff(letter));
}
