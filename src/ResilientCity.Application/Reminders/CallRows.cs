using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Reminders;

/// <summary>Fills one page of the call list: the cases' words, the people to call, and how often they were reminded.</summary>
internal static class CallRows
{
    private static readonly HashSet<CaseCapacity> Offices = [CaseCapacity.CommitteeOffice, CaseCapacity.GovernmentOffice];
    private static readonly DeadlineKind[] OfOpinions = [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo];

    public static async Task<IReadOnlyList<CallRow>> ReadAsync(ReadScope scope, IReadOnlyList<CallDate> dates)
    {
        var ids = dates.Select(one => one.CaseId).Distinct().ToList();
        var cases = await scope.Db.Cases.AsNoTracking()
            .Where(one => EF.Parameter(ids).Contains(one.Id))
            .Select(one => new CallCase(one.Id, one.Proposal.Number, one.Proposal.Title, one.Proposal.IsClassifiedPlaceholder, one.Mode, one.Stage, one.OfficerId))
            .ToDictionaryAsync(one => one.Id, scope.Ct);
        var reminded = (await (
            from one in scope.Db.Cases
            where EF.Parameter(ids).Contains(one.Id)
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            from hand in round.Reminders
            select new { one.Id, hand.AgencyId, hand.SentOn }).ToListAsync(scope.Ct)).ToLookup(one => (one.Id, one.AgencyId), one => one.SentOn);
        var contacts = await CallContacts.ReadAsync(scope, dates);
        var every = scope.Rules.On(scope.Today).Reminders?.ByHandEveryWorkingDays;
        return [.. dates.Select(date => RowOf(date, cases[date.CaseId], [.. reminded[(date.CaseId, date.Owes)]], contacts, every, scope))];
    }

    private static CallRow RowOf(CallDate date, CallCase one, List<DateOnly> reminded, CallContacts contacts, int? every, ReadScope scope)
    {
        var last = reminded.Count == 0 ? (DateOnly?)null : reminded.Max();
        var from = last is { } day && every is { } days ? ReminderStep.DayOf(day, days, scope.Rules.Calendar) ?? day.AddDays(days) : (DateOnly?)null;
        var isTooSoon = from > scope.Today;
        return new CallRow
        {
            CaseId = date.CaseId,
            Number = one.Number,
            Title = one.Title,
            IsClassified = one.IsClassified,
            AgencyId = date.Owes,
            Agency = contacts.NameOf(date.Owes),
            LeadAgency = contacts.NameOf(date.Lead),
            Kind = date.Kind,
            Due = DueDate.Of(date.DueOn, date.Kind, scope.Today, scope.Rules),
            Contacts = contacts.For(date.Owes, date.Owes == date.Lead ? one.Officer : null),
            TimesReminded = reminded.Count,
            LastRemindedOn = last,
            RemindableFrom = isTooSoon ? from : null,
            MayRemind = every is not null && !isTooSoon && IsForReader(date, one, scope.Actor),
        };
    }

    /// <summary>The office reminds the lead agency of what is due to the delegate; the lead agency its co-handlers, case by case.</summary>
    private static bool IsForReader(CallDate date, CallCase one, Actor actor) =>
        (actor.Is(Role.CommitteeOffice) || actor.Is(Role.GovernmentOffice))
        && !OfOpinions.Contains(date.Kind)
        && CaseWorkflow.Permitted(one.Mode, one.Stage, Offices).Any(line => line.Action is CaseAction.SendReminder);

    private sealed record CallCase(CaseId Id, string Number, string Title, bool IsClassified, OperatingMode Mode, CaseStage Stage, AccountId? Officer);
}
