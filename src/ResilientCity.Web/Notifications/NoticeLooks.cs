using MudBlazor;
using ResilientCity.Application.Notifications;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Notifications;

/// <summary>How a kind of notice stands out: red for what has run over, amber for what comes near, blue for what waits for the reader.</summary>
internal static class NoticeLooks
{
    private static readonly NoticeKind[] Over = [NoticeKind.Overdue, NoticeKind.OverdueToDirector, NoticeKind.OverdueToAssigner, NoticeKind.PromiseOverdue];
    private static readonly NoticeKind[] Near = [NoticeKind.DueSoon, NoticeKind.DueToday, NoticeKind.ReminderByHand, NoticeKind.ReminderSummary, NoticeKind.CalendarEnds];

    public static Tone ToneOf(NoticeKind kind, bool isRead) => kind switch
    {
        _ when Over.Contains(kind) => Tone.Overdue,
        _ when Near.Contains(kind) => Tone.Soon,
        _ when kind.IsMust() && !isRead => Tone.Action,
        _ => Tone.Neutral,
    };

    public static string? IconOf(NoticeKind kind) => kind.IsMust() || Over.Contains(kind) || Near.Contains(kind) ? null : Icons.Material.Outlined.Info;
}
