using System.Globalization;
using System.Resources;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Deadlines;

/// <summary>Says how a date came about, in sentences: for the page, the lists' hints and the command line.</summary>
public static class DeadlineText
{
    private const int RangesShown = 6;

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static string Name(this DeadlineKind kind) => Find($"Kind_{kind}");

    public static string Name(this StartEvent start) => Find($"Start_{start}");

    public static string Name(this TimeLimit limit) => Text.Format(Find($"Unit_{limit.Unit}"), limit.Amount);

    /// <summary>By law, by the notice, or our own.</summary>
    public static string SourceName(this Deadline deadline) => deadline switch
    {
        { IsLegal: true } => DeadlinesText.SourceLegal,
        { StartEvent: StartEvent.SetByNotice } => DeadlinesText.SourceNotice,
        _ => DeadlinesText.SourceInner,
    };

    /// <param name="deadline">The deadline.</param>
    /// <param name="law">The name of the law that its source cites; null where a person set the date.</param>
    /// <param name="startIsAssumed">No source gives the day it runs from.</param>
    public static IReadOnlyList<string> Explain(Deadline deadline, RuleLabel? law, bool startIsAssumed = false)
    {
        var sentences = new List<string>();
        if (deadline.Limit is { } limit)
        {
            sentences.Add(Text.Format(DeadlinesText.CountedFrom, Day(deadline.StartDate), deadline.StartEvent.Name(), limit.Name()));
            sentences.AddRange(startIsAssumed ? [DeadlinesText.StartAssumed] : []);
            sentences.AddRange(Counting(deadline, limit));
            sentences.AddRange(Extended(deadline));
        }
        else if (deadline.DueOn is { } set)
        {
            sentences.Add(Text.Format(SetBy(deadline.StartEvent), Day(set)));
        }

        if (law is not null)
        {
            sentences.Add(Source(deadline.Source, law));
        }

        return sentences;
    }

    /// <summary>How a bare length of time was counted, or a rule's: every day that was passed over is named.</summary>
    public static IReadOnlyList<string> Explain(ExplainedDeadline counted) =>
    [
        counted.Rule is { } rule
            ? Text.Format(DeadlinesText.CountedFrom, Day(counted.From), rule.StartsAt.Name(), counted.Limit.Name())
            : Text.Format(DeadlinesText.CountedBare, Day(counted.From), counted.Limit.Name()),
        .. Counting(counted.Limit, counted.DueOn, counted.Explanation, int.MaxValue),
        .. counted is { Rule.Source: { } source, Law: { } law } ? [Source(source, law)] : Array.Empty<string>(),
        .. counted.RuleSet is { } set ? Sentence(DeadlinesText.RuleSetUsed, set.Name.In(Language), set.Code) : [],
        Text.Format(DeadlinesText.CalendarUsed, counted.CalendarVersion),
        counted switch
        {
            { IsOverdue: true } => Text.Format(DeadlinesText.OverdueAsOf, Day(counted.AsOf), DueDays.DaysOverdue(counted.DueOn, counted.AsOf)),
            { WorkingDaysLeft: { } left } => Text.Format(DeadlinesText.LeftAsOf, Day(counted.AsOf), left),
            _ => Text.Format(DeadlinesText.LeftUnknownAsOf, Day(counted.AsOf)),
        },
    ];

    /// <summary>The count as the rule makes it; where more time was given, up to the original date.</summary>
    private static IEnumerable<string> Counting(Deadline deadline, TimeLimit limit)
    {
        var (due, missing) = deadline.Extension is { } extension ? (extension.OriginalDueOn, extension.MissingYear) : (deadline.DueOn, deadline.MissingYear);
        return missing is { } year ? [Text.Format(DeadlinesText.Unknown, year)] : Counting(limit, due, deadline.Explanation, RangesShown);
    }

    private static string[] Extended(Deadline deadline) => deadline.Extension is { } extension
        ? Sentence(DeadlinesText.ExtendedTo, Day(extension.Since), Day(extension.OriginalDueOn), Day(extension.Until))
        : [];

    private static IEnumerable<string> Counting(TimeLimit limit, DateOnly? due, DeadlineExplanation how, int shown)
    {
        var end = how.Moved?.From ?? due;
        return
        [
            .. how.MonthEnd switch
            {
                MonthEnd.SameDayNumber => Sentence(DeadlinesText.SameDay, Day(end)),
                MonthEnd.LastDayOfMonth => Sentence(DeadlinesText.LastDay, Day(end)),
                _ => [],
            },
            .. limit.Unit is LimitUnit.WorkingDays ? PassedOver(how, shown) : EndOf(how),
            .. Sentence(DeadlinesText.Result, Day(due)),
        ];
    }

    private static IEnumerable<string> PassedOver(DeadlineExplanation how, int shown) =>
    [
        .. Ranges(DeadlinesText.SkippedWeekends, how.Skipped.Where(one => one.Kind is DayKind.Weekend).Select(one => one.Days), shown),
        .. Ranges(DeadlinesText.SkippedOff, how.Skipped.Where(one => one.Kind is DayKind.OffByNotice).Select(one => one.Days), shown),
        .. Ranges(DeadlinesText.MakeUpCounted, how.MakeUpDays.Select(day => new DateRange(day, day)), shown),
    ];

    private static string[] EndOf(DeadlineExplanation how) => how switch
    {
        { Moved: { } move } => Sentence(DeadlinesText.Moved, Day(move.From), Day(move.To)),
        { MakeUpDays: [var day, ..] } => Sentence(DeadlinesText.EndsOnMakeUp, Day(day)),
        _ => [],
    };

    private static IEnumerable<string> Ranges(string format, IEnumerable<DateRange> days, int most)
    {
        var all = days.Select(range => range.Days == 1 ? Day(range.First) : Text.Format(DeadlinesText.RangeTo, Day(range.First), Day(range.Last))).ToList();
        var shown = string.Join(FrameText.ListSeparator, all.Take(most));
        return all.Count == 0 ? [] : Sentence(format, all.Count > most ? Text.Format(DeadlinesText.RangesAndMore, shown, all.Count) : shown);
    }

    private static string Source(LegalCitation? source, RuleLabel law) => source?.Article is { } article
        ? Text.Format(DeadlinesText.LawArticle, law.In(Language), article)
        : Text.Format(DeadlinesText.Law, law.In(Language));

    private static string SetBy(StartEvent start) => start switch
    {
        StartEvent.SetByNotice => DeadlinesText.SetByNotice,
        StartEvent.PromisedInLetter => DeadlinesText.SetByPromise,
        _ => DeadlinesText.SetByAgency,
    };

    private static string[] Sentence(string format, params ReadOnlySpan<object?> args) => [Text.Format(format, args)];

    private static string Day(DateOnly? day) => day is { } known ? DateTexts.Iso(known) : "–";

    private static string Find(string key) =>
        Named.Find(DeadlinesText.ResourceManager, key) ?? throw new MissingManifestResourceException($"{key} has no name.");
}
