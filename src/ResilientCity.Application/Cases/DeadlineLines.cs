using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The shown round's deadlines, as far as they concern the audience.</summary>
internal static class DeadlineLines
{
    private static readonly DeadlineKind[] MainLine =
        [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate, DeadlineKind.InnerDate, DeadlineKind.Receipt];

    public static IReadOnlyList<DeadlineLine> Of(CaseSubject subject)
    {
        var shown = subject.Round.Deadlines.Where(one => IsFor(subject, one)).ToList();
        var driving = DrivingOf(subject, shown);
        return
        [
            .. shown
                .OrderByDescending(one => one == driving)
                .ThenBy(one => one.DueOn ?? DateOnly.MaxValue)
                .Select(one => LineOf(subject, one, one == driving)),
        ];
    }

    public static DeadlineLine? OfOpinion(CaseSubject subject, AgencyId agency) =>
        subject.Round.Deadlines.FirstOrDefault(one => one.AgencyId == agency) is { } found ? LineOf(subject, found, isDriving: false) : null;

    /// <summary>Inner and notice dates stay inside; an agency sees the limit of its own opinion, the delegate those between him and the agency.</summary>
    private static bool IsFor(CaseSubject subject, RoundDeadline one) => subject.Audience switch
    {
        CaseAudience.CoHandling => one.AgencyId is { } agency
            ? agency == subject.Scope.Actor.AgencyId
            : one.Kind is DeadlineKind.Reply or DeadlineKind.Rehandling,
        CaseAudience.Former => false,
        CaseAudience.Delegate => one.Kind is DeadlineKind.Reply or DeadlineKind.Rehandling or DeadlineKind.Receipt,
        _ => true,
    };

    private static RoundDeadline? DrivingOf(CaseSubject subject, List<RoundDeadline> shown)
    {
        if (IsOver(subject))
        {
            return null;
        }

        var main = subject.Audience switch
        {
            CaseAudience.CoHandling => shown.Where(one => one.AgencyId is not null && IsLive(subject, one)),
            CaseAudience.Delegate => shown.Where(one => one.IsOpen),
            _ => shown.Where(one => one.IsOpen && MainLine.Contains(one.Kind) && one.DueOn == subject.Round.DrivingDueOn),
        };
        return main.OrderBy(one => one.DueOn ?? DateOnly.MaxValue).ThenByDescending(one => one.Deadline.IsLegal).FirstOrDefault();
    }

    private static DeadlineLine LineOf(CaseSubject subject, RoundDeadline one, bool isDriving)
    {
        var (rules, today) = (subject.Scope.Rules, subject.Scope.Today);
        var law = one.Deadline.Source?.Law;
        var isLive = IsLive(subject, one);
        return new DeadlineLine
        {
            Deadline = one.Deadline,
            Law = law is null ? null : rules.For(subject.Round, today).Laws.FirstOrDefault(known => known.Code == law)?.Label,
            Agency = one.AgencyId is { } agency ? subject.Names.Agency(agency).ShortName : null,
            MetOn = one.MetOn,
            StartIsAssumed = subject.Round.StartIsAssumed && one.Deadline.StartDate == subject.Round.StartedOn,
            IsDriving = isDriving,
            IsLive = isLive,
            WorkingDaysLeft = isLive && !DueDays.IsOverdue(one.DueOn, today) ? one.Deadline.WorkingDaysLeft(today, rules.Calendar) : null,
            DaysOverdue = isLive ? DueDays.DaysOverdue(one.DueOn, today) : 0,
            IsDueSoon = isLive && one.DueOn is { } soon && rules.IsDueSoon(soon, today),
        };
    }

    /// <summary>Open, and still of consequence: a reply that was sent settles what led to it, and a right that lapsed is not overdue.</summary>
    private static bool IsLive(CaseSubject subject, RoundDeadline one) => one.IsOpen && !IsOver(subject) && one.Kind switch
    {
        DeadlineKind.Receipt or DeadlineKind.Publication => true,
        DeadlineKind.ReassignmentDecision => true,
        DeadlineKind.ReassignmentRequest => subject.Round.RepliedOn is null && one.DueOn >= subject.Scope.Today,
        _ => subject.Round.RepliedOn is null,
    };

    /// <summary>Withdrawn, or answered by another case: no date of this one drives anybody.</summary>
    private static bool IsOver(CaseSubject subject) => subject.Case.Stage is CaseStage.Withdrawn or CaseStage.Merged;
}
