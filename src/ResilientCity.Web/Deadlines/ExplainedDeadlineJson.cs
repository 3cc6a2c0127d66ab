using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResilientCity.Application.Deadlines;

namespace ResilientCity.Web.Deadlines;

/// <summary>A counted date in JSON: days as yyyy-MM-dd, units and kinds by their code names.</summary>
internal static class ExplainedDeadlineJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(ExplainedDeadline counted) => JsonSerializer.Serialize(
        new
        {
            date = counted.DueOn,
            from = counted.From,
            amount = counted.Limit.Amount,
            unit = counted.Limit.Unit,
            skipped = counted.Explanation.Skipped.Select(one => new { one.Days.First, one.Days.Last, one.Kind }),
            makeUpDays = counted.Explanation.MakeUpDays,
            monthEnd = counted.Explanation.MonthEnd,
            moved = counted.Explanation.Moved,
            rule = counted.Rule?.Code,
            ruleSet = counted.RuleSet?.Code,
            law = counted.Law?.Zh,
            article = counted.Rule?.Source.Article,
            calendar = counted.CalendarVersion,
            asOf = counted.AsOf,
            workingDaysLeft = counted.WorkingDaysLeft,
            overdue = counted.IsOverdue,
        },
        Options);
}
