using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Reminders;

/// <summary>Who got a reminder: name and part as they were on that day.</summary>
/// <param name="Account">The receiver.</param>
/// <param name="Name">His name.</param>
/// <param name="As">What he was to the case.</param>
/// <param name="InsteadOf">Whose place he took.</param>
/// <param name="InSummary">It came to him as one line of a summary.</param>
public sealed record ReminderReceipt(int Account, string Name, ReminderReceiver As, ReminderReceiver? InsteadOf, bool InSummary);

/// <summary>One step of the ladder for one date of one case: sent once, ever. Without receivers it could not be sent yet, because nobody was there.</summary>
internal sealed class SentReminder
{
    public const int MaxKeyLength = 100;

    private SentReminder()
    {
    }

    public SentReminder(ChasedDeadline deadline, DateOnly dueOn, int offset)
    {
        CaseId = deadline.CaseId;
        Round = deadline.Round;
        Kind = deadline.Kind;
        CoHandler = deadline.CoHandler;
        DueOn = dueOn;
        Offset = offset;
        DeadlineKey = deadline.Key;
    }

    public int Id { get; private set; }

    public CaseId CaseId { get; private set; }

    public int Round { get; private set; }

    public DeadlineKind Kind { get; private set; }

    public AgencyId? CoHandler { get; private set; }

    public DateOnly DueOn { get; private set; }

    /// <summary>The step: working days from the date.</summary>
    public int Offset { get; private set; }

    /// <summary>See <see cref="ChasedDeadline.Key"/>; with the step it is unique.</summary>
    public string DeadlineKey { get; private set; } = "";

    /// <summary>Lower steps that were passed over with it.</summary>
    public IReadOnlyList<int> Skipped { get; private set; } = [];

    public DateOnly SentOn { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime SentAt { get; private set; }

    public IReadOnlyList<ReminderReceipt> Receivers { get; private set; } = [];

    public bool IsSent => Receivers.Count > 0;

    public void Send(IReadOnlyList<ReminderReceipt> receivers, IReadOnlyList<int> skipped, DateOnly on, DateTime at)
    {
        Receivers = receivers;
        Skipped = skipped;
        SentOn = on;
        SentAt = at;
    }
}
