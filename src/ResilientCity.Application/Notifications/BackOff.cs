namespace ResilientCity.Application.Notifications;

/// <summary>When what failed is tried again: twice as late each time, at most four hours, a fifth earlier or later so that not all come at once.</summary>
internal static class BackOff
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Longest = TimeSpan.FromHours(4);

    /// <param name="attempts">Tries so far, from 1.</param>
    /// <param name="chance">From 0 to 1.</param>
    public static TimeSpan After(int attempts, double chance)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempts - 1, 20));
        return (doubled < Longest ? doubled : Longest) * (0.8 + (0.4 * chance));
    }
}
