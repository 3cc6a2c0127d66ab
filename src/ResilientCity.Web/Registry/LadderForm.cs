using System.Globalization;
using System.Text.Json.Nodes;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Web.Registry;

/// <summary>The ladder of reminders of a rule set's layout.</summary>
public sealed class LadderForm
{
    private readonly JsonObject ladder;
    private readonly List<LadderStepEntry> steps;

    private LadderForm(JsonObject ladder, JsonArray list)
    {
        this.ladder = ladder;
        steps = [.. list.OfType<JsonObject>().Select(step => new LadderStepEntry(step))];
    }

    public IReadOnlyList<LadderStepEntry> Steps => steps;

    public string Every
    {
        get => ladder["byHandEveryWorkingDays"]?.ToString() ?? "";
        set => ladder["byHandEveryWorkingDays"] = LadderStepEntry.Whole(value, 0);
    }

    public string SummaryOver
    {
        get => ladder["summaryOver"]?.ToString() ?? "";
        set => ladder["summaryOver"] = LadderStepEntry.Whole(value, 0);
    }

    /// <summary>Null where the layout has no ladder.</summary>
    internal static LadderForm? Of(JsonObject root) => root["reminders"] is JsonObject ladder && ladder["steps"] is JsonArray list ? new LadderForm(ladder, list) : null;

    /// <summary>A step after the last one, for the same dates and people.</summary>
    public void Add()
    {
        var entry = steps.Count > 0
            ? (JsonObject)steps[^1].Node.DeepClone()
            : new JsonObject { ["offset"] = 0, ["kinds"] = new JsonArray(nameof(DeadlineKind.Reply)), ["to"] = new JsonArray(nameof(ReminderReceiver.Officer)) };
        if (steps.Count > 0)
        {
            entry["offset"] = LadderStepEntry.Whole(steps[^1].Offset, 0) + 5;
        }

        ((JsonArray)ladder["steps"]!).Add(entry); // it is there: see Of
        steps.Add(new LadderStepEntry(entry));
    }

    public void Remove(LadderStepEntry entry)
    {
        ((JsonArray)ladder["steps"]!).Remove(entry.Node); // as above
        steps.Remove(entry);
    }
}

/// <summary>One step: when, for which dates, to whom.</summary>
public sealed class LadderStepEntry(JsonObject step)
{
    private const int NoNumber = 1_000_000;

    internal JsonObject Node => step;

    /// <summary>What is no whole number is kept as one that cannot be, and refused as such.</summary>
    public string Offset
    {
        get => step["offset"]?.ToString() ?? "";
        set => step["offset"] = Whole(value, NoNumber);
    }

    public int Kinds => Names("kinds").Count;

    public bool Has(DeadlineKind kind) => Names("kinds").Contains(kind.ToString());

    public bool Has(ReminderReceiver receiver) => Names("to").Contains(receiver.ToString());

    public void Toggle(DeadlineKind kind) => Toggle("kinds", kind.ToString());

    public void Toggle(ReminderReceiver receiver) => Toggle("to", receiver.ToString());

    internal static int Whole(string text, int otherwise) =>
        int.TryParse(text.Trim().Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    private List<string> Names(string list) => [.. (step[list] as JsonArray)?.Select(one => one?.ToString() ?? "") ?? []];

    private void Toggle(string list, string name)
    {
        var names = Names(list);
        if (!names.Remove(name))
        {
            names.Add(name);
        }

        step[list] = new JsonArray([.. names.Select(one => (JsonNode)one)]);
    }
}
