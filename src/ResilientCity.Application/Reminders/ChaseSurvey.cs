using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>What a run has before it: which pages have something to send, and how much of it each person would get.</summary>
internal sealed class ChaseSurvey
{
    private readonly Dictionary<AccountId, int> perPerson = [];
    private readonly List<int> pages = [];

    /// <summary>Each by the id after which it begins.</summary>
    public IReadOnlyList<int> PagesWithWork => pages;

    public required int PageSize { get; init; }

    public int Looked { get; private set; }

    public bool IsUncertain { get; private set; }

    /// <summary>What he got today and is to get.</summary>
    public int For(AccountId receiver) => perPerson.GetValueOrDefault(receiver);

    public static async Task<ChaseSurvey> TakeAsync(ReadScope scope, int pageSize)
    {
        var survey = new ChaseSurvey { PageSize = pageSize };
        if (ChaseBatch.LadderOf(scope) is not { } ladder)
        {
            return survey;
        }

        var today = scope.Today;
        foreach (var day in await scope.Db.ReminderDays.Where(one => one.Day == today).ToListAsync(scope.Ct))
        {
            survey.perPerson[day.Receiver] = day.Count;
        }

        var people = await ReminderAccounts.ReadAsync(scope);
        var batch = ChaseBatch.Of(scope, ladder);
        for (int? after = 0; after is { } from;)
        {
            var page = await ChasedDeadlines.ReadAsync(scope, ladder, from, pageSize);
            survey.Count(batch.Plan(page, people, scope.Today), from);
            survey.Looked += page.Deadlines.Count;
            after = page.LastId;
        }

        survey.IsUncertain = batch.IsUncertain;
        return survey;
    }

    private void Count(IReadOnlyList<DueReminder> due, int from)
    {
        if (due.Count > 0)
        {
            pages.Add(from);
        }

        foreach (var receiver in due.SelectMany(one => one.Receivers))
        {
            perPerson[receiver.Person.Id] = For(receiver.Person.Id) + 1;
        }
    }
}
