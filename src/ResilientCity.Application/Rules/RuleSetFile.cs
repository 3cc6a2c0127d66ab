using System.Text.Json;
using System.Text.Json.Serialization;
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

    /// <exception cref="JsonException">The file is no JSON of this shape.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A limit has an impossible length.</exception>
    /// <exception cref="RuleSetException">Its parts do not fit each other.</exception>
    public static RuleSet Read(Stream stream)
    {
        var rules = JsonSerializer.Deserialize<RuleSet>(stream, Strict) ?? throw new JsonException("The rule set file is empty");
        var problems = RuleSetCheck.Problems(rules);
        return problems.Count == 0 ? rules : throw new RuleSetException(rules.Code, problems);
    }
}
