using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>Says a place in a rule set's layout in words: <c>limits[reply].limit.amount</c> is the reply limit's amount.</summary>
internal static partial class RuleWords
{
    public static string Place(string path) =>
        string.Join(" · ", Parts().Matches(path).Select(part => Word(part.Groups["name"].Value, part.Groups["key"].Value)).Where(word => word.Length > 0));

    public static bool IsPlace(string field) => field is "reassignmentClock" || field.Contains('.', StringComparison.Ordinal) || field.Contains('[', StringComparison.Ordinal);

    private static string Word(string name, string key) => name switch
    {
        "limits" => LimitOf(key),
        "limit" or "questions" or "choices" or "marks" => key,
        _ => (Named.Find(RulesText.ResourceManager, $"Leaf_{name}") ?? name) + (key.Length == 0 ? "" : $" {key}"),
    };

    /// <summary>Codes are the kinds' names with dashes.</summary>
    private static string LimitOf(string code) =>
        Enum.TryParse<DeadlineKind>(string.Concat(code.Split('-').Select(CultureInfo.InvariantCulture.TextInfo.ToTitleCase)), out var kind) ? kind.Name() : code;

    [GeneratedRegex(@"(?<name>\w+)(?:\[(?<key>[^\]]*)\])?")]
    private static partial Regex Parts();
}
