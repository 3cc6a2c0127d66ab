using ResilientCity.Application.Reminders;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Reminders;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Reminders;

/// <summary>The words of chasing: steps, receivers, contacts, and why a reminder is refused.</summary>
internal static class ReminderWords
{
    public static string Name(this ReminderReceiver receiver) => Named.Find(RemindersText.ResourceManager, $"Receiver_{receiver}") ?? receiver.ToString();

    public static string Name(this CallListShow show) => Named.Find(RemindersText.ResourceManager, $"Show_{show}") ?? show.ToString();

    public static string Empty(this CallListShow show) => Named.Find(RemindersText.ResourceManager, $"Empty_{show}") ?? "";

    public static string Step(int offset) => offset switch
    {
        < 0 => Text.Format(RemindersText.StepBefore, -offset),
        0 => RemindersText.StepOn,
        _ => Text.Format(RemindersText.StepAfter, offset),
    };

    public static string Skipped(IReadOnlyList<int> offsets) => Text.Format(RemindersText.Skipped, string.Join(FrameText.ListSeparator, offsets.Select(Step)));

    public static string Receiver(ReminderReceipt one)
    {
        var who = one.InsteadOf is { } absent
            ? Text.Format(RemindersText.ReceiverInstead, one.Name, one.As.Name(), absent.Name())
            : Text.Format(RemindersText.ReceiverLine, one.Name, one.As.Name());
        return one.InSummary ? Text.Format(RemindersText.HandBy, who, RemindersText.InSummary) : who;
    }

    public static string Contact(CallContact one) => Text.Format(RemindersText.ReceiverLine, one.Name, one.Part switch
    {
        Role.Officer => RemindersText.Officer,
        Role.Liaison => RemindersText.Liaison,
        _ => RemindersText.Registry,
    });

    public static string Times(CallRow row) =>
        row.LastRemindedOn is { } last ? Text.Format(RemindersText.RemindedTimes, row.TimesReminded, DateTexts.Iso(last)) : RemindersText.RemindedNever;

    public static string Sent(RemindersSent sent)
    {
        List<string> sentences = [sent.Sent == 1 ? RemindersText.SentOne : Text.Format(RemindersText.Sent, sent.Sent)];
        if (sent.TooSoon.Count > 0)
        {
            var items = sent.TooSoon.Select(one => Text.Format(RemindersText.TooSoonItem, one.Number, DateTexts.Iso(one.PossibleFrom)));
            sentences.Add(Text.Format(RemindersText.LeftTooSoon, string.Join(FrameText.ListSeparator, items)));
        }

        if (sent.NotOwed.Count > 0)
        {
            sentences.Add(Text.Format(RemindersText.LeftNotOwed, string.Join(FrameText.ListSeparator, sent.NotOwed)));
        }

        return string.Join(' ', sentences);
    }

    public static string LongDate(DateOnly day) => Text.Format(RemindersText.LongDate, day);

    public static string? Refused(Refusal refusal) => refusal switch
    {
        RemindedTooSoon one => Text.Format(RemindersText.RefusedTooSoon, DateTexts.Iso(one.LastOn), DateTexts.Iso(one.PossibleFrom)),
        NothingToRemindOf => RemindersText.RefusedNothing,
        RemindersNotForeseen => RemindersText.RefusedNotForeseen,
        _ => null,
    };
}
