using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Chasing by hand (催办): the office the lead agency, the lead agency its co-handlers.</summary>
public sealed partial class CaseFile
{
    /// <summary>Co-handling agencies whose opinion is still waited for.</summary>
    public IEnumerable<AgencyId> OpinionsOwedBy => Round.Opinions.Where(one => !one.IsGiven && one.WaivedBecause is null).Select(one => one.AgencyId);

    /// <summary>
    /// Reminds the lead agency, where an office does it or its reminder is recorded; of the co-handlers those that are named. One agency is
    /// reminded of one case at most once in <paramref name="everyWorkingDays"/>, whoever does it.
    /// </summary>
    /// <param name="coHandlers">For the lead agency's own reminder; the office's is for the lead agency.</param>
    /// <param name="note">What it says beside the dates.</param>
    /// <param name="everyWorkingDays">From the rule set of the day.</param>
    /// <param name="calendar">Working days.</param>
    /// <param name="act">Who and when.</param>
    public Refusal? SendReminder(IReadOnlyList<AgencyId> coHandlers, string? note, int everyWorkingDays, WorkingCalendar calendar, Act act)
    {
        if (Permit(CaseAction.SendReminder, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (note?.Length > HandReminder.MaxNoteLength)
        {
            return new TextTooLong("Note", note.Length, HandReminder.MaxNoteLength);
        }

        var targets = RemindsLead(line) ? [LeadAgencyId] : coHandlers.Distinct().ToList();
        if ((WhyNotRemind(targets, line) ?? NotBefore(act.OccurredOn, Round.StartedOn) ?? TooSoon(targets, everyWorkingDays, calendar, act)) is { } wrong)
        {
            return wrong;
        }

        foreach (var target in targets)
        {
            Round.Add(new HandReminder(target, note, line.RecordedFor ?? line.Capacity, act));
        }

        Advance(line, CaseEventKind.ReminderSent, act, note, null, [.. targets.Select(target => new FieldChange("AgencyId", null, target.ToString()))]);
        return null;
    }

    /// <summary>The day from which the agency may be reminded by hand; null where it was not yet.</summary>
    public DateOnly? RemindableFrom(AgencyId agency, int everyWorkingDays, WorkingCalendar calendar) =>
        LastRemindedOn(agency) is { } last ? ReminderStep.DayOf(last, everyWorkingDays, calendar) ?? last.AddDays(everyWorkingDays) : null;

    private static bool RemindsLead(Transition line) => line.RecordedFor is not null || line.Capacity is not CaseCapacity.LeadLiaison;

    private DateOnly? LastRemindedOn(AgencyId agency) =>
        Round.Reminders.Where(one => one.AgencyId == agency).Select(one => (DateOnly?)one.SentOn).Max();

    private Refusal? WhyNotRemind(List<AgencyId> targets, Transition line)
    {
        if (RemindsLead(line))
        {
            return null;
        }

        return targets.Count == 0 || targets.Exists(target => !OpinionsOwedBy.Contains(target)) ? new FieldMissing("CoHandlers") : null;
    }

    private RemindedTooSoon? TooSoon(List<AgencyId> targets, int everyWorkingDays, WorkingCalendar calendar, Act act) => targets
        .Where(target => act.OccurredOn < RemindableFrom(target, everyWorkingDays, calendar))
        .Select(target => new RemindedTooSoon(target, LastRemindedOn(target)!.Value, RemindableFrom(target, everyWorkingDays, calendar)!.Value)) // it has a last one
        .FirstOrDefault();
}
