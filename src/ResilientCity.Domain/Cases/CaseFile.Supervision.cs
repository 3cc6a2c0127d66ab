using System.Globalization;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Key supervision (重点督办) by the committee office; it changes nothing in how, or until when, the case is handled.</summary>
public sealed partial class CaseFile
{
    private readonly List<KeySupervision> keySupervisions = [];

    /// <summary>One a year; those taken out of the plan stay.</summary>
    public IReadOnlyList<KeySupervision> KeySupervisions => [.. keySupervisions.OrderBy(one => one.Year)];

    /// <summary>The latest year's that is in the plan; null where the case is in none.</summary>
    public KeySupervision? CurrentKeySupervision => keySupervisions.Where(one => one.IsInPlan).MaxBy(one => one.Year);

    /// <summary>Puts the case into a year's plan, or changes what that plan says of it.</summary>
    public Refusal? MarkKeySupervision(KeySupervisionEntry entry, Act act)
    {
        if ((Permit(CaseAction.MarkKeySupervision, act, out var line) ?? WhatPlanLacks(entry, act.Today)) is { } refusal)
        {
            return refusal;
        }

        var planned = keySupervisions.Find(one => one.Year == entry.Year && one.IsInPlan);
        FieldChange[] changes =
        [
            new("KeyYear", planned?.Year.ToString(CultureInfo.InvariantCulture), entry.Year.ToString(CultureInfo.InvariantCulture)),
            new("KeyLeader", planned?.Leader, entry.Leader),
            new("KeyPlan", planned?.PlanNotes, entry.PlanNotes),
            Dated("KeyPlannedOn", planned?.PlannedOn, entry.PlannedOn),
        ];
        if (planned is null)
        {
            keySupervisions.Add(new KeySupervision(entry, act));
        }
        else
        {
            planned.Plan(entry);
        }

        Advance(line, CaseEventKind.KeySupervisionMarked, act, null, null, [.. changes.Where(change => change.Before != change.After)]);
        return null;
    }

    /// <summary>Takes the case out of the plan that it is in now.</summary>
    public Refusal? UnmarkKeySupervision(string reason, Act act)
    {
        if ((Permit(CaseAction.UnmarkKeySupervision, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        var planned = CurrentKeySupervision!; // the guard saw it
        if (NotBefore(act.OccurredOn, planned.MarkedOn) is { } early)
        {
            return early;
        }

        planned.Unmark(reason, act);
        Advance(line, CaseEventKind.KeySupervisionUnmarked, act, reason, null, new FieldChange("KeyYear", planned.Year.ToString(CultureInfo.InvariantCulture), null));
        return null;
    }

    public Refusal? RecordSupervision(SupervisionNoteEntry entry, Act act)
    {
        var refusal = Permit(CaseAction.RecordSupervision, act, out var line)
            ?? NeedText("SupervisionText", entry.Text, SupervisionNoteEntry.MaxTextLength)
            ?? TooLong("Participants", entry.Participants, SupervisionNoteEntry.MaxPeopleLength);
        if (refusal is not null)
        {
            return refusal;
        }

        CurrentKeySupervision!.Add(new SupervisionNote(entry, act)); // the guard saw it
        Advance(line, CaseEventKind.SupervisionRecorded, act, entry.Text, null, new FieldChange("Participants", null, entry.Participants));
        return null;
    }

    private Refusal? WhatPlanLacks(KeySupervisionEntry entry, DateOnly today)
    {
        var (first, last) = ((Rounds[0].StartedOn ?? Proposal.ReceivedOn)?.Year ?? today.Year - 1, today.Year + 1);
        if (entry.Year < first || entry.Year > last)
        {
            return new KeyYearOutOfRange(entry.Year, first, last);
        }

        return NeedText("KeyLeader", entry.Leader, KeySupervisionEntry.MaxLeaderLength)
            ?? TooLong("KeyPlan", entry.PlanNotes, KeySupervisionEntry.MaxNotesLength)
            ?? (entry.PlannedOn is { } day && day.Year != entry.Year ? new PlannedOutsideYear(day, entry.Year) : null);
    }

    private static Refusal? TooLong(string field, string? text, int limit) => text?.Length > limit ? new TextTooLong(field, text.Length, limit) : null;
}
