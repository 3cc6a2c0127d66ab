using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Tests.Reminders.Year;

internal sealed record ToldStep(CaseId Case, DeadlineKind Kind, int? CoHandler, string Deadline, int Offset, IReadOnlyList<int> Receivers, IReadOnlyList<int> PassedOver);

/// <summary>What the store says was sent, and what stands in the inboxes: the two must agree.</summary>
internal sealed class YearLedger(StoreFixture fixture, int summaryOver)
{
    private static readonly NoticeKind[] Single =
        [NoticeKind.DueSoon, NoticeKind.DueToday, NoticeKind.Overdue, NoticeKind.OverdueToDirector, NoticeKind.OverdueToAssigner];

    private readonly Dictionary<int, int> inSummary = [];
    private readonly Dictionary<int, int> told = [];
    private readonly HashSet<(int Receiver, string Key)> keys = [];
    private readonly List<(int Receiver, DateOnly Day, bool InSummary)> receipts = [];
    private int lastRow;

    public int Sent => receipts.Count;

    public int Summaries { get; private set; }

    public async Task<List<ToldStep>> OfDayAsync(DateOnly day)
    {
        await using var db = fixture.Fresh();
        var rows = (await db.SentReminders.Where(one => one.SentOn == day).ToListAsync()).Where(one => one.IsSent).ToList();
        foreach (var (row, receipt) in rows.SelectMany(row => row.Receivers.Select(receipt => (row, receipt))))
        {
            keys.Add((receipt.Account, string.Create(CultureInfo.InvariantCulture, $"{row.DeadlineKey}/{row.Offset}"))).ShouldBeTrue("told twice");
            receipts.Add((receipt.Account, day, receipt.InSummary));
            if (receipt.InSummary)
            {
                inSummary[receipt.Account] = inSummary.GetValueOrDefault(receipt.Account) + 1;
            }
        }

        return [.. rows.Select(row => new ToldStep(row.CaseId, row.Kind, row.CoHandler?.Value, row.DeadlineKey, row.Offset, [.. row.Receivers.Select(one => one.Account)], row.Skipped))];
    }

    /// <summary>After a whole run: each reminder stands once in its receiver's inbox, or was counted in a summary, which came only in place of many.</summary>
    public async Task ShouldBeToldAsync()
    {
        await using var db = fixture.Fresh();
        foreach (var row in await db.Inbox.Where(row => row.Id > lastRow).OrderBy(row => row.Id).ToListAsync())
        {
            lastRow = row.Id;
            if (row.Kind is NoticeKind.ReminderSummary)
            {
                Summaries++;
                told[row.Receiver.Value] = told.GetValueOrDefault(row.Receiver.Value) + int.Parse(InboxRow.ReadFacts(row.Facts)["count"], CultureInfo.InvariantCulture);
            }
            else if (Single.Contains(row.Kind))
            {
                keys.Contains((row.Receiver.Value, row.Key)).ShouldBeTrue($"{row.Key} was not sent to {row.Receiver}");
                told[-row.Receiver.Value] = told.GetValueOrDefault(-row.Receiver.Value) + 1;
            }
        }

        foreach (var person in receipts.GroupBy(one => one.Receiver))
        {
            told.GetValueOrDefault(person.Key).ShouldBe(inSummary.GetValueOrDefault(person.Key), $"summaries of {person.Key}");
            told.GetValueOrDefault(-person.Key).ShouldBe(person.Count(one => !one.InSummary), $"single reminders of {person.Key}");
            foreach (var day in person.GroupBy(one => one.Day).Where(day => day.Any(one => !one.InSummary)))
            {
                day.Count(one => !one.InSummary).ShouldBeLessThanOrEqualTo(summaryOver);
            }
        }
    }
}
