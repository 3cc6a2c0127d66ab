using System.Globalization;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine.Commands;

/// <summary><c>deadline explain</c>: the date on the first line, then how it came about; with <c>--json</c> the same for other systems.</summary>
internal sealed class DeadlineExplainCommand : Command
{
    private static readonly (string Option, LimitUnit Unit)[] Lengths =
        [("working-days", LimitUnit.WorkingDays), ("calendar-days", LimitUnit.CalendarDays), ("months", LimitUnit.CalendarMonths)];

    public override string Name => "deadline explain";

    public override string Usage => "--from DATE (--working-days N | --calendar-days N | --months N | --rule CODE) [--as-of DATE] [--json]";

    public override string Summary => DeadlinesText.CommandSummary;

    public override IReadOnlyList<string> Options => ["from", "rule", "as-of", .. Lengths.Select(one => one.Option)];

    public override IReadOnlyList<string> Flags => ["json"];

    public override async Task<int> RunAsync(CommandCall call, CancellationToken ct)
    {
        var outcome = await call.Use<ExplainDeadline>().ExecuteAsync(RequestOf(call), CommandCall.Actor, ct);
        if (!outcome.IsDone)
        {
            return call.Refuse(outcome.Refusal!); // not done
        }

        return call.Has("json") ? call.Say(ExplainedDeadlineJson.Write(outcome.Value)) : Tell(call, outcome.Value);
    }

    private static int Tell(CommandCall call, ExplainedDeadline counted)
    {
        call.Say(DateTexts.Iso(counted.DueOn));
        call.Say(Text.Format(DeadlinesText.Sum, DateTexts.Iso(counted.From), counted.Limit.Name()));
        foreach (var sentence in DeadlineText.Explain(counted))
        {
            call.Say(sentence);
        }

        return ExitCode.Done;
    }

    private static ExplainDeadlineRequest RequestOf(CommandCall call)
    {
        var from = DayOf(call, "from") ?? throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--from"));
        var asOf = DayOf(call, "as-of");
        var given = Lengths.Where(one => call.Option(one.Option) is not null).ToList();
        return (given, call.Option("rule")) switch
        {
            ([], { } rule) => new ExplainDeadlineRequest(from, 0, default, rule, asOf),
            ([var length], null) => new ExplainDeadlineRequest(from, AmountOf(call, length.Option), length.Unit, null, asOf),
            _ => throw new WrongUsageException(Text.Format(DeadlinesText.CommandOneLength, string.Join(FrameText.ListSeparator, Lengths.Select(one => "--" + one.Option).Append("--rule")))),
        };
    }

    private static int AmountOf(CommandCall call, string option)
    {
        var typed = call.Option(option);
        return int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new WrongUsageException(Text.Format(DeadlinesText.CommandNoNumber, "--" + option, typed));
    }

    private static DateOnly? DayOf(CommandCall call, string option)
    {
        if (call.Option(option) is not { } typed)
        {
            return null;
        }

        return DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new WrongUsageException(Text.Format(DeadlinesText.CommandNoDay, "--" + option, typed));
    }
}
