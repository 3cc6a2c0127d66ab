using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>One text or switch of a rule set.</summary>
public sealed class RuleLeaf(JsonObject owner, string property, string label)
{
    public string Label => label;

    public bool IsSwitch => owner[property]?.GetValueKind() is JsonValueKind.True or JsonValueKind.False;

    /// <summary>Several lines, such as a title's.</summary>
    public bool IsLines => owner[property] is JsonArray;

    private bool IsNumbers { get; } = owner[property] is JsonArray { Count: > 0 } numbers && numbers.All(one => one?.GetValueKind() is JsonValueKind.Number);

    public bool IsOn
    {
        get => owner[property]?.GetValue<bool>() ?? false;
        set => owner[property] = value;
    }

    public string Value
    {
        get => owner[property] is JsonArray lines ? string.Join('\n', lines.Select(line => line?.ToString())) : owner[property]?.ToString() ?? "";
        set => owner[property] = IsLines
            ? new JsonArray([.. value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => IsNumbers ? (JsonNode)NumberOf(line) : line)])
            : owner[property]?.GetValueKind() is JsonValueKind.Number && int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : value;
    }

    /// <summary>What is no whole number counts as none, and is refused as such.</summary>
    private static int NumberOf(string line) => int.TryParse(line, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;
}

/// <summary>Finds the texts and switches of a part of a rule set; what names or ties parts together (codes, kinds, laws) is not for changing here.</summary>
internal static class RuleLeaves
{
    private static readonly HashSet<string> Fixed = ["code", "kind", "scope", "placement", "satisfaction", "effectiveFrom", "source", "houses"];

    /// <param name="part">An entry of a list.</param>
    /// <param name="inner">A list within it whose entries' leaves follow.</param>
    public static IEnumerable<RuleLeaf> Of(JsonObject part, string? inner = null) =>
        Within(part, NameOf(part)).Concat(inner is null ? [] : RuleSetForm.ListOf(part[inner]).SelectMany(entry => Within(entry, NameOf(entry))));

    private static IEnumerable<RuleLeaf> Within(JsonObject part, string? of)
    {
        foreach (var (name, value) in part.Where(one => !Fixed.Contains(one.Key)))
        {
            var label = Label(name, of);
            if (value is JsonObject pair && pair["zh"] is not null)
            {
                yield return new RuleLeaf(pair, "zh", Text.Format(RulesText.InChinese, label));
                yield return new RuleLeaf(pair, "en", Text.Format(RulesText.InEnglish, label));
            }
            else if (value is JsonObject nested)
            {
                foreach (var leaf in Within(nested, Name(name)))
                {
                    yield return leaf;
                }
            }
            else if (value is JsonValue || (value is JsonArray lines && lines.All(line => line is JsonValue)))
            {
                yield return new RuleLeaf(part, name, label);
            }
        }
    }

    /// <summary>An entry by what the reader calls it, as it stands now.</summary>
    private static string? NameOf(JsonObject part)
    {
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "zh";
        return part["label"]?[language]?.ToString() ?? (part["name"] as JsonValue)?.ToString() ?? (part["name"] as JsonObject)?[language]?.ToString() ?? part["code"]?.ToString();
    }

    private static string Label(string name, string? of) => of is null ? Name(name) : Text.Format(RulesText.LeafOf, of, Name(name));

    private static string Name(string name) => Named.Find(RulesText.ResourceManager, $"Leaf_{name}") ?? name;
}
