using System.Globalization;
using System.Text.Json.Nodes;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>A rule set as a form over its file's layout: limits by number and unit, and every text and switch of receipt, marks, publicity, phrases and offices.</summary>
internal sealed class RuleSetForm
{
    private readonly JsonObject root;

    private RuleSetForm(JsonObject root)
    {
        this.root = root;
        Limits = [.. ListOf(root["limits"]).Select(limit => new LimitEntry(limit))];
        Ladder = LadderForm.Of(root);
        Groups =
        [
            new(RulesText.Group_Receipt, [.. ListOf(root["receipt"]?["questions"]).SelectMany(question => RuleLeaves.Of(question, "choices"))]),
            .. root["commitmentReminders"] is JsonObject reminders ? [new RuleGroup(RulesText.Group_Reminders, [.. RuleLeaves.Of(reminders)])] : Array.Empty<RuleGroup>(),
            new(RulesText.Group_Marks, [.. ListOf(root["markSchemes"]).SelectMany(scheme => RuleLeaves.Of(scheme, "marks"))]),
            new(RulesText.Group_Publicity, [.. ListOf(root["publicityChoices"]).SelectMany(choice => RuleLeaves.Of(choice))]),
            .. root["deputySignOff"] is JsonObject deputies ? [new RuleGroup(RulesText.Group_Deputies, [.. RuleLeaves.Of(deputies)])] : Array.Empty<RuleGroup>(),
            .. ListOf(root["letterPhrases"]).Select(phrases => new RuleGroup(Text.Format(RulesText.Group_Phrases, phrases["effectiveFrom"]), [.. RuleLeaves.Of(phrases)])),
            .. ListOf(root["letterPhrases"]).SelectMany(phrases => ListOf(phrases["houses"]))
                .Select(house => new RuleGroup(Text.Format(RulesText.Group_Offices, house["matter"]), [.. RuleLeaves.Of(house, "copyTo")])),
        ];
    }

    public IReadOnlyList<LimitEntry> Limits { get; }

    /// <summary>Null where the set has none.</summary>
    public LadderForm? Ladder { get; }

    public IReadOnlyList<RuleGroup> Groups { get; }

    public string NameZh
    {
        get => root["name"]?["zh"]?.ToString() ?? "";
        set => root["name"]!["zh"] = value; // every set has a name
    }

    public string NameEn
    {
        get => root["name"]?["en"]?.ToString() ?? "";
        set => root["name"]!["en"] = value; // as above
    }

    /// <summary>A set that does not say has the first.</summary>
    public string ReassignmentClock
    {
        get => root["reassignmentClock"]?.ToString() ?? nameof(Domain.Rules.ReassignmentClock.FromReassignment);
        set => root["reassignmentClock"] = value;
    }

    public DateOnly? EffectiveFrom
    {
        get => DateOnly.TryParseExact(root["effectiveFrom"]?.ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        set => root["effectiveFrom"] = value?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Null where the text is no rule set's layout.</summary>
    public static RuleSetForm? Of(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject set && set["limits"] is JsonArray && set["name"] is JsonObject ? new RuleSetForm(set) : null;
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    public string ToJson() => root.ToJsonString();

    internal static IEnumerable<JsonObject> ListOf(JsonNode? node) => (node as JsonArray)?.OfType<JsonObject>() ?? [];
}

public sealed record RuleGroup(string Name, IReadOnlyList<RuleLeaf> Leaves);

/// <summary>One limit: how many of which unit, and whether an extension waits for consent.</summary>
public sealed class LimitEntry(JsonObject limit)
{
    public string Name => Enum.TryParse<DeadlineKind>(limit["kind"]?.ToString(), out var kind) ? kind.Name() : limit["code"]?.ToString() ?? "";

    public string Start => Enum.TryParse<StartEvent>(limit["startsAt"]?.ToString(), out var start) ? start.Name() : "";

    public bool MayBeExtended => limit["ceiling"] is not null;

    /// <summary>What is no whole number counts as none, and is refused as such.</summary>
    public string Amount
    {
        get => limit["limit"]?["amount"]?.ToString() ?? "";
        set => limit["limit"]!["amount"] = int.TryParse(value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount) ? amount : 0; // every limit has a length
    }

    public string Unit
    {
        get => limit["limit"]?["unit"]?.ToString() ?? "";
        set => limit["limit"]!["unit"] = value; // as above
    }

    public bool NeedsConsent
    {
        get => limit["extensionNeedsConsent"]?.GetValue<bool>() ?? false;
        set => limit["extensionNeedsConsent"] = value;
    }
}
