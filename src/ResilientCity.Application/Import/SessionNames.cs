using System.Globalization;
using System.Text.RegularExpressions;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Import;

/// <summary>Compares the session that a letter names with one in the store: 重庆市五届 and 市五届 are one, 闭会 has no session.</summary>
internal static partial class SessionNames
{
    public const string Recess = "闭会";

    public static string? Stored(string? session) => session == Recess ? null : session;

    /// <summary>What a letter does not say does not tell sessions apart.</summary>
    public static bool AreSame(LetterReading reading, string congress, string? session) =>
        (reading.Congress is not { } named || IsSameCongress(named, congress))
        && (reading.Session is not { } of || (session is not null && Stored(of) is { } said ? IsSameSession(said, session) : Stored(of) == session));

    public static bool IsSameCongress(string one, string other)
    {
        var (written, stored) = (Counted(one), Counted(other));
        return written == stored || written.EndsWith(stored, StringComparison.Ordinal) || stored.EndsWith(written, StringComparison.Ordinal);
    }

    public static bool IsSameSession(string one, string other) => Counted(one) == Counted(other);

    /// <summary>With its ordinals in Arabic digits and spelt apart from what stands before: 市十六届 and 市16届 are one, 五届 and 十五届 are not.</summary>
    private static string Counted(string text) =>
        Ordinal().Replace(text, ordinal => ChineseNumerals.Parse(ordinal.Value) is { } number ? string.Create(CultureInfo.InvariantCulture, $"#{number}") : ordinal.Value);

    [GeneratedRegex("[0-9０-９一二三四五六七八九十百]+(?=届|次会议)")]
    private static partial Regex Ordinal();
}
