using ResilientCity.Application.Data;

namespace ResilientCity.Application.Notifications;

/// <summary>Hours of the local day in which nothing is sent; they may go over midnight.</summary>
internal static class QuietHours
{
    /// <summary>The instant, UTC, at which the quiet hours around <paramref name="now"/> end; null where it is not quiet then.</summary>
    public static DateTime? EndAfter(DateTime now, TimeOnly? from, TimeOnly? until)
    {
        if (from is not { } begin || until is not { } end || begin == end)
        {
            return null;
        }

        var time = TimeOnly.FromDateTime(LocalDay.LocalTime(now));
        if (!time.IsBetween(begin, end)) // it knows midnight
        {
            return null;
        }

        var today = LocalDay.Of(now);
        return LocalDay.ToUtc(time < end ? today : today.AddDays(1), end);
    }
}
