namespace ResilientCity.Application.Import;

/// <summary>Compares the session that a letter names with one in the store: 重庆市五届 and 市五届 are one, 闭会 has no session.</summary>
internal static class SessionNames
{
    public const string Recess = "闭会";

    public static string? Stored(string? session) => session == Recess ? null : session;

    /// <summary>What a letter does not say does not tell sessions apart.</summary>
    public static bool AreSame(LetterReading reading, string congress, string? session) =>
        (reading.Congress is not { } named || IsSameCongress(named, congress))
        && (reading.Session is not { } of || Stored(of) == session);

    public static bool IsSameCongress(string one, string other) =>
        one == other || one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);
}
