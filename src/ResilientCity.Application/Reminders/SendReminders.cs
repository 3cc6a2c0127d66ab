using System.Globalization;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Notifications;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>Reminds by hand (催办): the office the lead agency, the lead agency's liaison the co-handlers named.</summary>
public sealed record SendReminderRequest(CaseCommand Case, IReadOnlyList<AgencyId> CoHandlers, string? Note);

/// <summary>The office's reminder for many cases at once. Each is told of like a single one; those reminded too lately are left out and named.</summary>
public sealed record SendRemindersRequest(Guid CommandId, IReadOnlyList<CaseId> CaseIds, string? Note);

/// <param name="Sent">How many cases were reminded of.</param>
/// <param name="TooSoon">Those reminded only lately, by number, with the day from which it is possible.</param>
/// <param name="NotOwed">Numbers of those that nobody can be reminded of any more.</param>
public sealed record RemindersSent(int Sent, IReadOnlyList<LeftOut> TooSoon, IReadOnlyList<string> NotOwed);

public sealed record LeftOut(string Number, DateOnly PossibleFrom);

/// <summary>No rules of chasing are in force.</summary>
public sealed record RemindersNotForeseen : Refusal;

/// <inheritdoc cref="SendReminderRequest"/>
public sealed class SendReminders(CaseStore store)
{
    private const int MaxCases = 500;

    public Task<Outcome<Done>> ExecuteAsync(SendReminderRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => await RemindAsync(scope, one, request.CoHandlers, request.Note, act),
            ct);

    public Task<Outcome<RemindersSent>> SendAllAsync(SendRemindersRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync(actor, request.CommandId, scope => RemindAllAsync(request, scope), ct);

    private static async Task<Outcome<RemindersSent>> RemindAllAsync(SendRemindersRequest request, WriteScope scope)
    {
        if (!scope.Actor.Is(Role.CommitteeOffice) && !scope.Actor.Is(Role.GovernmentOffice))
        {
            return new NotFound(); // an agency reminds its co-handlers case by case
        }

        if (request.CaseIds.Count is 0 or > MaxCases)
        {
            return new FieldMissing("Cases");
        }

        var (sent, tooSoon, notOwed) = (0, new List<LeftOut>(), new List<string>());
        foreach (var id in request.CaseIds.Distinct())
        {
            if (await scope.FindCaseAsync(id) is not { } one)
            {
                return new NotFound();
            }

            switch (await RemindAsync(scope, one, [], request.Note, scope.ActOn()))
            {
                case null:
                    sent++;
                    break;
                case RemindedTooSoon soon:
                    tooSoon.Add(new LeftOut(one.Proposal.Number, soon.PossibleFrom));
                    break;
                case NotPermitted:
                    notOwed.Add(one.Proposal.Number); // replied to or withdrawn since the list was read, or in the agency's own mode
                    break;
                case { } refusal:
                    return refusal;
            }
        }

        return new RemindersSent(sent, tooSoon, notOwed);
    }

    private static async Task<Refusal?> RemindAsync(WriteScope scope, CaseFile one, IReadOnlyList<AgencyId> coHandlers, string? note, Act act)
    {
        if (scope.Rules.On(scope.Today).Reminders is not { } ladder)
        {
            return new RemindersNotForeseen();
        }

        var words = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        var before = one.Round.Reminders.Count;
        if (one.SendReminder(coHandlers, words, ladder.ByHandEveryWorkingDays, scope.Rules.Calendar, act) is { } refusal)
        {
            return refusal;
        }

        await NotifyAsync(scope, one, one.Round.Reminders.Skip(before), words);
        return null;
    }

    private static async Task NotifyAsync(WriteScope scope, CaseFile one, IEnumerable<HandReminder> sent, string? note)
    {
        var people = await ReminderAccounts.ReadAsync(scope);
        foreach (var reminder in sent)
        {
            var owed = OwedDeadlines.Of(one, reminder.AgencyId);
            if (owed.CoHandler is not null && owed.Owes != reminder.AgencyId)
            {
                continue; // a co-handler that does not work here is reminded on paper
            }

            foreach (var receiver in people.Choose(owed, [ReminderReceiver.Officer, ReminderReceiver.Liaison]).Where(receiver => receiver.Person.Id != scope.Actor.AccountId))
            {
                scope.Notify(new Notice(
                    NoticeKind.ReminderByHand,
                    receiver.Person.Id,
                    one.Id,
                    string.Create(CultureInfo.InvariantCulture, $"by-hand/{one.Id}/{one.Version}/{reminder.AgencyId}"),
                    Facts(owed, note, scope.Actor.Name),
                    scope.Now));
            }
        }
    }

    private static Dictionary<string, string> Facts(ChasedDeadline owed, string? note, string actor)
    {
        var facts = new Dictionary<string, string> { ["deadline"] = owed.Kind.ToString(), ["actor"] = actor };
        if (owed.DueOn is { } due)
        {
            facts["due"] = due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        if (note is not null)
        {
            facts["note"] = note;
        }

        return facts;
    }
}
