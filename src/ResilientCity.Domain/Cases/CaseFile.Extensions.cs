using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>More time (延期): asked with a reason by the agency whose date it is, consented by the assigning office where the rules want that.</summary>
public sealed partial class CaseFile
{
    private static readonly DeadlineKind[] ReplyKinds = [DeadlineKind.Reply, DeadlineKind.Rehandling];
    private static readonly DeadlineKind[] OpinionKinds = [DeadlineKind.CoHandlingOpinion, DeadlineKind.OpinionRedo];

    /// <summary>How far an agency's open date may be extended, or why not at all.</summary>
    /// <param name="coHandler">The co-handling agency; null for the lead agency's reply.</param>
    /// <param name="rules">The rules of the round.</param>
    public Outcome<ExtensionRoom> ExtensionRoomFor(AgencyId? coHandler, DeadlineRules rules)
    {
        var computed = new DeadlineBook(this, rules).Compute().ToList();
        var kinds = coHandler is null ? ReplyKinds : OpinionKinds;
        var found = computed.Find(one => one.IsOpen && one.AgencyId == coHandler && kinds.Contains(one.Kind));
        if (found is null)
        {
            return new NothingToExtend();
        }

        var deadline = found.Deadline;
        if (Round.Extensions.FirstOrDefault(one => one.IsWaiting && one.IsOf(found.Kind, coHandler ?? LeadAgencyId, deadline.StartDate)) is { } waiting)
        {
            return new ExtensionUndecided(waiting.Until);
        }

        if (found.DueOn is not { } due)
        {
            return new CalendarYearMissing(deadline.MissingYear ?? deadline.StartDate.Year);
        }

        var rule = rules.Limits[found.Kind]; // a legal deadline comes from its rule
        if (CeilingOf(rule, deadline.StartDate, rules) is not { } ceiling)
        {
            return new ExtensionNotForeseen(found.Kind);
        }

        // An opinion after the reply would help nobody.
        var reply = coHandler is null ? null : computed.Find(one => ReplyKinds.Contains(one.Kind))?.DueOn;
        var latest = reply < ceiling ? reply.Value : ceiling;
        return due < latest ? new ExtensionRoom(deadline, due, latest, rule.ExtensionNeedsConsent) : new ExtensionUsedUp(latest);
    }

    /// <summary>Takes effect at once where the rules want no consent; else it waits for the office, and the date stays as it is.</summary>
    public Refusal? RequestExtension(ExtensionEntry entry, DeadlineRules rules, Act act)
    {
        if ((Permit(CaseAction.RequestExtension, act, out var line) ?? NeedText("Reason", entry.Reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        var coHandler = line.RecordedFor is not null ? entry.CoHandler : OwnPartIn(line, act.Actor);
        if (line.RecordedFor is not null && !coHandlers.Exists(one => one.AgencyId == coHandler))
        {
            return new FieldMissing("CoHandlers");
        }

        if (line.RecordedFor is null && entry.CoHandler is not null && entry.CoHandler != coHandler)
        {
            return new RecordingBasisMissing(CaseCapacity.CoHandlingLiaison); // never the lead agency's own date in its place
        }

        var room = ExtensionRoomFor(coHandler, rules);
        if ((room.Refusal ?? Unsuitable(entry.Until, room.Value, act.OccurredOn)) is { } wrong)
        {
            return wrong;
        }

        Round.Add(new Extension(room.Value, coHandler ?? LeadAgencyId, entry.Until, entry.Reason, act));
        var kind = room.Value.NeedsConsent ? CaseEventKind.ExtensionRequested : CaseEventKind.DeadlineExtended;
        Advance(line, kind, act, entry.Reason, null, [.. Whose(coHandler), Dated("ExtendedUntil", room.Value.DueOn, entry.Until)]);
        return null;
    }

    public Refusal? ConsentExtension(ExtensionId id, Act act)
    {
        if (Permit(CaseAction.ConsentExtension, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.FindExtension(id) is not { IsWaiting: true } extension)
        {
            return new ExtensionNotWaiting();
        }

        if (NotBefore(act.OccurredOn, extension.AskedOn) is { } early)
        {
            return early;
        }

        extension.Consent(act);
        Advance(line, CaseEventKind.DeadlineExtended, act, null, null, [.. WhoseIs(extension), Dated("ExtendedUntil", extension.DueBefore, extension.Until)]);
        return null;
    }

    public Refusal? RefuseExtension(ExtensionId id, string reason, Act act)
    {
        if ((Permit(CaseAction.RefuseExtension, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength)) is { } refusal)
        {
            return refusal;
        }

        if (Round.FindExtension(id) is not { IsWaiting: true } extension)
        {
            return new ExtensionNotWaiting();
        }

        if (NotBefore(act.OccurredOn, extension.AskedOn) is { } early)
        {
            return early;
        }

        extension.Refuse(reason, act);
        Advance(line, CaseEventKind.ExtensionRefused, act, reason, null, [.. WhoseIs(extension), Dated("ExtendedUntil", extension.Until, null)]);
        return null;
    }

    private static AgencyId? OwnPartIn(Transition line, Actor actor) => line.Capacity is CaseCapacity.CoHandlingLiaison ? actor.AgencyId : null;

    private Refusal? Unsuitable(DateOnly until, ExtensionRoom room, DateOnly askedOn) => NotBefore(askedOn, Round.StartedOn) ?? (until, askedOn) switch
    {
        _ when askedOn > room.DueOn => new ExtensionTooLate(room.DueOn),
        _ when until <= room.DueOn => new ExtensionNotLonger(until, room.DueOn),
        _ when until > room.Latest => new ExtensionPastCeiling(until, room.Latest),
        _ => null,
    };

    private static FieldChange[] WhoseIs(Extension extension) => Whose(OpinionKinds.Contains(extension.Kind) ? extension.AgencyId : null);

    private static FieldChange[] Whose(AgencyId? coHandler) => coHandler is { } agency ? [new FieldChange("AgencyId", null, agency.ToString())] : [];

    /// <summary>A ceiling whose end would need a year that is not loaded is where it falls before any move: never later than it may be.</summary>
    private static DateOnly? CeilingOf(LimitRule rule, DateOnly start, DeadlineRules rules) =>
        rule.Ceiling is { } kind && rules.Limits.TryGetValue(kind, out var ceiling)
            ? DeadlineCalculator.Calculate(ceiling, start, rules.Calendar).DueOn ?? DeadlineCalculator.UnmovedEnd(ceiling.Limit, start)
            : null;

    /// <summary>What waits for consent to extend a date that is no longer open has nothing to wait for.</summary>
    private void LapseExtensions(List<RoundDeadline> computed)
    {
        foreach (var extension in Round.Extensions.Where(one => one.IsWaiting))
        {
            if (!computed.Exists(one => one.IsOpen && extension.IsOf(one.Kind, one.AgencyId ?? LeadAgencyId, one.Deadline.StartDate)))
            {
                extension.Lapse();
            }
        }
    }
}
