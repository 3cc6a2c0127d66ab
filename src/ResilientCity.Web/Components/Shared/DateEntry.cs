using System.Globalization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>A date as somebody types it, year first; what cannot be read is kept as it was typed.</summary>
public sealed class DateEntry
{
    private static readonly string[] Formats = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日"];

    public string Typed { get; private set; } = "";

    /// <summary>Null where nothing, or nothing readable, was typed.</summary>
    public DateOnly? Value { get; private set; }

    public bool IsUnreadable => Value is null && Typed.Length > 0;

    public static DateEntry Of(DateOnly? day)
    {
        var entry = new DateEntry();
        entry.Set(day);
        return entry;
    }

    public void Set(DateOnly? day)
    {
        Value = day;
        Typed = day is { } known ? DateTexts.Iso(known) : "";
    }

    public void Type(string? text)
    {
        var trimmed = (text ?? "").Trim();
        if (DateOnly.TryParseExact(trimmed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            Set(day);
            return;
        }

        Value = null;
        Typed = trimmed;
    }
}
