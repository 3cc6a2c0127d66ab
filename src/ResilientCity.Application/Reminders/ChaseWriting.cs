using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

internal sealed record SentPage(int Steps, int Reminders, int WithoutReceiver);

/// <summary>Sends what is due in one page, planned anew inside the transaction: what was met or sent meanwhile is seen.</summary>
internal static class ChaseWriting
{
    public static async Task<SentPage> SendPageAsync(WriteScope scope, ChaseSurvey survey, int after)
    {
        if (ChaseBatch.LadderOf(scope) is not { } ladder)
        {
            return new SentPage(0, 0, 0);
        }

        var page = await ChasedDeadlines.ReadAsync(scope, ladder, after, survey.PageSize);
        var due = ChaseBatch.Of(scope, ladder).Plan(page, await ReminderAccounts.ReadAsync(scope), scope.Today);
        var days = await DaysOfAsync(scope, [.. due.SelectMany(one => one.Receivers).Select(one => one.Person.Id).Distinct()]);
        var agencies = await scope.Db.Agencies.Select(one => new { one.Id, one.ShortName }).ToDictionaryAsync(one => one.Id, one => one.ShortName, scope.Ct);
        foreach (var one in due)
        {
            Send(one, page, scope, days, agencies[one.Deadline.Owes], receiver => survey.For(receiver) > ladder.SummaryOver);
        }

        return new SentPage(due.Count(one => one.Receivers.Count > 0), due.Sum(one => one.Receivers.Count), due.Count(one => one.Receivers.Count == 0));
    }

    private static void Send(DueReminder due, ChasedPage page, WriteScope scope, Dictionary<AccountId, ReminderDay> days, string agency, Func<AccountId, bool> isForSummary)
    {
        var row = page.Sent[due.Deadline.Key].FirstOrDefault(one => one.Offset == due.Offset);
        if (row is null)
        {
            row = new SentReminder(due.Deadline, due.DueOn, due.Offset);
            scope.Db.SentReminders.Add(row);
        }

        var receipts = new List<ReminderReceipt>();
        foreach (var receiver in due.Receivers)
        {
            var inSummary = isForSummary(receiver.Person.Id);
            receipts.Add(new ReminderReceipt(receiver.Person.Id.Value, receiver.Person.Name, receiver.As, receiver.InsteadOf, inSummary));
            if (inSummary)
            {
                days[receiver.Person.Id].AddToSummary();
            }
            else
            {
                days[receiver.Person.Id].Add();
                scope.Notify(ReminderNotices.OfStep(due.Deadline, due.DueOn, due.Offset, receiver, agency, scope));
            }
        }

        row.Send(receipts, due.Skipped, scope.Today, scope.Now);
    }

    private static async Task<Dictionary<AccountId, ReminderDay>> DaysOfAsync(WriteScope scope, List<AccountId> receivers)
    {
        var today = scope.Today;
        var days = await scope.Db.ReminderDays.Where(one => one.Day == today && EF.Parameter(receivers).Contains(one.Receiver)).ToDictionaryAsync(one => one.Receiver, scope.Ct);
        foreach (var receiver in receivers.Where(one => !days.ContainsKey(one)))
        {
            days[receiver] = new ReminderDay { Receiver = receiver, Day = today };
            scope.Db.ReminderDays.Add(days[receiver]);
        }

        return days;
    }
}
