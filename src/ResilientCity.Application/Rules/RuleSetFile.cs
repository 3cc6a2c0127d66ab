using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>Reads a rule set from its file. Unknown names are refused, so that a misspelt one cannot silently do nothing.</summary>
public static class RuleSetFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <inheritdoc cref="Read(Stream)"/>
    public static RuleSet Read(string json)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        return Read(stream);
    }

    public static string Write(RuleSet rules) => JsonSerializer.Serialize(rules, Writing);

    private static readonly JsonSerializerOptions Writing = new(Strict)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { WithoutComputed } },
    };

    /// <exception cref="JsonException">The file is no JSON of this shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit has an impossible length.</exception>
    /// <exception cref="RuleSetException">Its parts do not fit each other.</exception>
    public static RuleSet Read(Stream stream)
    {
        var rules = JsonSerializer.Deserialize<RuleSet>(stream, Strict) ?? throw new JsonException("The rule set file is empty");
        var problems = RuleSetCheck.Problems(rules);
        return problems.Count == 0 ? rules : throw new RuleSetException(rules.Code, problems);
    }

    /// <summary>What is worked out from other values is not written: only what is settable, or set by a constructor.</summary>
    private static void WithoutComputed(JsonTypeInfo type)
    {
        var given = type.Type.GetConstructors().SelectMany(one => one.GetParameters()).Select(one => one.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.Properties.Where(one => one.Set is null && !given.Contains(one.Name)).ToList())
        {
            type.Properties.Remove(property);
        }
    }
}
