using ResilientCity.Domain;

namespace ResilientCity.Application.Reminders;

/// <summary>How many reminders one person got on one day, and how many of them wait to be told of in a summary.</summary>
internal sealed class ReminderDay
{
    public int Id { get; private set; }

    public required AccountId Receiver { get; init; }

    public required DateOnly Day { get; init; }

    public int Count { get; private set; }

    /// <summary>In the next summary.</summary>
    public int Waiting { get; private set; }

    /// <summary>Summaries told so far.</summary>
    public int Summaries { get; private set; }

    public void Add() => Count++;

    public void AddToSummary()
    {
        Count++;
        Waiting++;
    }

    /// <summary>How many the summary tells of.</summary>
    public int Summarise()
    {
        var told = Waiting;
        Waiting = 0;
        Summaries++;
        return told;
    }
}
