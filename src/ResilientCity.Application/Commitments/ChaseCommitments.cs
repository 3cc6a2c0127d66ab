using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Commitments;

/// <summary>
/// The daily look at promises: whoever keeps one hears of its date before it, on it and after it, by the steps of the rule set. A step is told once, whenever it is found: after days
/// without a run only the latest one, so that nobody is flooded. A job's act.
/// </summary>
public sealed class ChaseCommitments(CaseStore store)
{
    private const int AtOnce = 500;
    private const int NoteLength = 60;

    /// <summary>How many promises were looked at.</summary>
    public async Task<Outcome<int>> ExecuteAsync(Actor actor, CancellationToken ct)
    {
        var (looked, after) = (0, new CommitmentId(0));
        while (true)
        {
            var from = after;
            var chunk = await store.WriteAsync<List<int>>(actor, Guid.NewGuid(), scope => ChaseAsync(scope, from), ct);
            if (!chunk.IsDone)
            {
                return chunk.Refusal!; // not done
            }

            if (chunk.Value.Count == 0)
            {
                return looked;
            }

            looked += chunk.Value.Count;
            after = new CommitmentId(chunk.Value[^1]);
        }
    }

    private static async Task<Outcome<List<int>>> ChaseAsync(WriteScope scope, CommitmentId after)
    {
        if (scope.Actor.Kind is not (ActorKind.Job or ActorKind.CommandLine))
        {
            return new NotFound();
        }

        var reminders = scope.Rules.RemindersOn(scope.Today);
        var last = scope.Today.AddDays(reminders.DaysBefore.DefaultIfEmpty().Max());
        var due = await scope.VisibleCases.Standing()
            .Where(one => one.Commitment.State == CommitmentState.Open && one.Commitment.DueOn <= last && one.Commitment.Id > after)
            .OrderBy(one => one.Commitment.Id)
            .Take(AtOnce)
            .Select(one => new DuePromise(one.Commitment, one.Case.Id, one.Case.LeadAgencyId, one.Case.OfficerId))
            .AsNoTracking()
            .ToListAsync(scope.Ct);
        var agencies = due.Select(one => one.KeptBy).Distinct().ToList();
        var people = await scope.Db.Users.AsNoTracking().Where(user => user.AgencyId != null && agencies.Contains(user.AgencyId.Value) && !user.IsClosed).ToListAsync(scope.Ct);
        foreach (var one in due)
        {
            Chase(scope, one, reminders, people);
        }

        return due.Select(one => one.Commitment.Id.Value).ToList();
    }

    private static void Chase(WriteScope scope, DuePromise one, CommitmentReminders reminders, List<AccountUser> people)
    {
        var day = one.Commitment.DueOn!.Value; // chosen by it
        var since = scope.Today.DayNumber - day.DayNumber;
        if (reminders.Steps.LastOrDefault(step => step <= since, int.MinValue) is not (> int.MinValue and var reached))
        {
            return;
        }

        var facts = new Dictionary<string, string>
        {
            ["due"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["days"] = (DueDate.Of(day, DeadlineKind.Commitment, scope.Today, scope.Rules).WorkingDaysLeft ?? Math.Abs(since)).ToString(CultureInfo.InvariantCulture),
            ["deadline"] = nameof(DeadlineKind.Commitment),
            ["number"] = one.Commitment.Number.ToString(CultureInfo.InvariantCulture),
            ["note"] = Short(one.Commitment.Measure ?? one.Commitment.Sentence),
        };
        var kind = since switch { < 0 => NoticeKind.DueSoon, 0 => NoticeKind.DueToday, _ => NoticeKind.PromiseOverdue };
        foreach (var receiver in ReceiversOf(one, people))
        {
            scope.Notify(new Notice(kind, receiver, one.CaseId, $"promise/{one.Commitment.Id}/{day:yyyyMMdd}/{reached}", facts, scope.Now));
        }
    }

    private static string Short(string text) => text.Length <= NoteLength ? text : string.Concat(text.AsSpan(0, NoteLength), "……");

    /// <summary>The officer named, or the division's people; and always the liaisons of the agency that keeps it.</summary>
    private static IEnumerable<AccountId> ReceiversOf(DuePromise one, List<AccountUser> people) => people
        .Where(user => user.AgencyId == one.KeptBy && (user.Roles.Contains(Role.Liaison) || IsKeeper(one, user)))
        .Select(user => new AccountId(user.Id));

    private static bool IsKeeper(DuePromise one, AccountUser user) => one.Commitment switch
    {
        { OwnerAgencyId: not null } => false,
        { OwnerOfficerId: { } officer } => officer.Value == user.Id,
        { OwnerDivisionId: { } division } => division == user.DivisionId && user.Roles.Contains(Role.Officer),
        _ => one.OfficerId?.Value == user.Id,
    };

    private sealed record DuePromise(Commitment Commitment, CaseId CaseId, AgencyId LeadAgencyId, AccountId? OfficerId)
    {
        public AgencyId KeptBy => Commitment.OwnerAgencyId ?? LeadAgencyId;
    }
}
