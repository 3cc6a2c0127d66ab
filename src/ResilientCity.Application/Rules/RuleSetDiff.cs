using System.Text.Json.Nodes;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Rules;

/// <summary>What two rule sets say differently, value by value: the place in the file's layout, before and after. Code and period are no content.</summary>
internal static class RuleSetDiff
{
    private static readonly string[] NoContent = ["code", "effectiveTo", "effectiveFrom"];

    public static IReadOnlyList<FieldChange> Between(RuleSet before, RuleSet after)
    {
        var (was, now) = (Leaves(before), Leaves(after));
        return
        [
            .. was.Keys.Union(now.Keys)
                .Select(path => new FieldChange(path, was.GetValueOrDefault(path), now.GetValueOrDefault(path)))
                .Where(change => change.Before != change.After),
        ];
    }

    private static Dictionary<string, string?> Leaves(RuleSet set)
    {
        var root = JsonNode.Parse(RuleSetFile.Write(set))!.AsObject(); // written from a set
        foreach (var name in NoContent)
        {
            root.Remove(name);
        }

        var found = new Dictionary<string, string?>();
        Collect(root, "", found);
        return found;
    }

    private static void Collect(JsonNode? node, string path, Dictionary<string, string?> found)
    {
        switch (node)
        {
            case JsonObject map:
                foreach (var (name, child) in map)
                {
                    Collect(child, path.Length == 0 ? name : $"{path}.{name}", found);
                }

                break;
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                {
                    Collect(list[index], $"{path}[{NameOf(list[index], index)}]", found);
                }

                break;
            case not null:
                found[path] = node.ToString();
                break;
        }
    }

    /// <summary>An entry of a list by its own code, so that one put in before it changes nothing.</summary>
    private static string NameOf(JsonNode? entry, int index) =>
        (entry as JsonObject)?["code"]?.ToString() ?? (entry as JsonObject)?["kind"]?.ToString() ?? (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
