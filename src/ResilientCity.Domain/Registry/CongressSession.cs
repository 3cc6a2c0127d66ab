namespace ResilientCity.Domain.Registry;

/// <summary>
/// A congress and its session (届次、会议), or the time between sessions of a year (闭会). With the number it identifies a
/// proposal: 市五届 + 五次会议 + 0750.
/// </summary>
public sealed class CongressSession
{
    private CongressSession()
    {
    }

    /// <param name="congress">Body and congress as a letter's title has them, for example 市五届.</param>
    /// <param name="session">For example 五次会议; null between sessions.</param>
    /// <param name="year">The calendar year.</param>
    public CongressSession(string congress, string? session, int year)
    {
        Congress = congress;
        Session = session;
        Year = year;
    }

    public SessionId Id { get; private set; }

    public string Congress { get; private set; } = "";

    public string? Session { get; private set; }

    public int Year { get; private set; }

    public bool IsBetweenSessions => Session is null;
}
