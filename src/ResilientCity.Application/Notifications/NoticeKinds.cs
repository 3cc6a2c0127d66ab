namespace ResilientCity.Application.Notifications;

/// <summary>Which kinds of notices one may do without.</summary>
public static class NoticeKinds
{
    /// <summary>What waits for the receiver himself, or has run over its limit: never left out of what is sent.</summary>
    public static IReadOnlyList<NoticeKind> Must { get; } =
    [
        NoticeKind.CaseAssigned,
        NoticeKind.OpinionRequested,
        NoticeKind.StepOpened,
        NoticeKind.WorkHandedOver,
        NoticeKind.RehandlingOrdered,
        NoticeKind.DueToday,
        NoticeKind.Overdue,
        NoticeKind.OverdueToDirector,
        NoticeKind.OverdueToAssigner,
        NoticeKind.ReminderByHand,
        NoticeKind.ReminderSummary,
    ];

    public static bool IsMust(this NoticeKind kind) => Must.Contains(kind);
}
