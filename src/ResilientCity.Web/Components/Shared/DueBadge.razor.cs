using Microsoft.AspNetCore.Components;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>A due date as people say it: 剩3个工作日, 今天到期, 超期2天. The caller has counted; this only speaks.</summary>
public sealed partial class DueBadge
{
    /// <summary>The date, or null where it could not be computed.</summary>
    [Parameter, EditorRequired]
    public DateOnly? DueOn { get; set; }

    /// <summary>Working days from today to the date; null where the calendar is not loaded.</summary>
    [Parameter]
    public int? WorkingDaysLeft { get; set; }

    /// <summary>Calendar days since the date; 0 while it has not passed.</summary>
    [Parameter]
    public int DaysOverdue { get; set; }

    [Parameter]
    public bool IsDueSoon { get; set; }

    /// <summary>Why the date is what it is, shown on hover.</summary>
    [Parameter]
    public string? Explanation { get; set; }

    private Tone BadgeTone => this switch
    {
        { DueOn: null } => Tone.Neutral,
        { DaysOverdue: > 0 } => Tone.Overdue,
        { IsDueSoon: true } => Tone.Soon,
        _ => Tone.Neutral,
    };

    private string Label => this switch
    {
        { DueOn: null } => FrameText.DueUnknown,
        { DaysOverdue: 1 } => FrameText.OverdueByOneDay,
        { DaysOverdue: > 1 } => Text.Format(FrameText.OverdueByDays, DaysOverdue),
        { WorkingDaysLeft: 0 } => FrameText.DueToday,
        { WorkingDaysLeft: 1 } => FrameText.OneWorkingDayLeft,
        { WorkingDaysLeft: int left } => Text.Format(FrameText.WorkingDaysLeft, left),
        _ => Text.Format(FrameText.DueOn, DateText),
    };

    private string? Hint => Explanation ?? (DueOn is null ? null : Text.Format(FrameText.DueOn, DateText));

    private string DateText => DueOn is { } date ? DateTexts.Iso(date) : string.Empty;
}
