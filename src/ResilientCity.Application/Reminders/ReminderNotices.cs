using System.Globalization;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>What people are told when they are chased.</summary>
internal static class ReminderNotices
{
    public static Notice OfStep(ChasedDeadline deadline, DateOnly due, int offset, ChosenReceiver receiver, string agency, ReadScope scope) => new(
        KindFor(receiver.As, due, scope.Today),
        receiver.Person.Id,
        deadline.CaseId,
        string.Create(CultureInfo.InvariantCulture, $"{deadline.Key}/{offset}"),
        new Dictionary<string, string>
        {
            ["deadline"] = deadline.Kind.ToString(),
            ["due"] = Iso(due),
            ["agency"] = agency,
            ["days"] = Days(due, scope).ToString(CultureInfo.InvariantCulture),
        },
        scope.Now);

    public static Notice Summary(ReminderDay day, int count, ReadScope scope) => new(
        NoticeKind.ReminderSummary,
        day.Receiver,
        null,
        string.Create(CultureInfo.InvariantCulture, $"reminders/{day.Day:yyyy-MM-dd}/{day.Summaries}"),
        new Dictionary<string, string> { ["count"] = count.ToString(CultureInfo.InvariantCulture), ["day"] = Iso(day.Day) },
        scope.Now);

    /// <summary>Told once a year that is missing.</summary>
    public static Notice CalendarMissing(AccountId administrator, DateOnly last, ReadScope scope) => new(
        NoticeKind.CalendarEnds,
        administrator,
        null,
        string.Create(CultureInfo.InvariantCulture, $"calendar-missing/{last.Year + 1}"),
        new Dictionary<string, string> { ["due"] = Iso(last) },
        scope.Now);

    public static NoticeKind KindFor(ReminderReceiver receiver, DateOnly due, DateOnly today) => receiver switch
    {
        _ when due > today => NoticeKind.DueSoon,
        _ when due == today => NoticeKind.DueToday,
        ReminderReceiver.AssigningOffice => NoticeKind.OverdueToAssigner,
        ReminderReceiver.SectionHead or ReminderReceiver.OfficeDirector or ReminderReceiver.Head => NoticeKind.OverdueToDirector,
        _ => NoticeKind.Overdue,
    };

    /// <summary>Working days left before the date, calendar days over after it.</summary>
    private static int Days(DateOnly due, ReadScope scope) => DueDays.IsOverdue(due, scope.Today)
        ? DueDays.DaysOverdue(due, scope.Today)
        : Deadline.Set(DeadlineKind.NoticeDate, StartEvent.SetByNotice, due, due).WorkingDaysLeft(scope.Today, scope.Rules.Calendar) ?? due.DayNumber - scope.Today.DayNumber;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
