using System.Globalization;

namespace ResilientCity.Web.Commitments;

/// <summary>Numbers of promises as they are shown and typed: plain digits, a point before decimals.</summary>
internal static class Figures
{
    public static string Plain(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    public static string WithUnit(decimal? number, string? unit) => Plain(number) + unit;

    /// <summary>False where something is typed that is no number; nothing typed is no number to reach.</summary>
    public static bool TryRead(string typed, out decimal? number)
    {
        number = null;
        var plain = typed.Trim().Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
        if (plain.Length == 0)
        {
            return true;
        }

        if (!decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var read))
        {
            return false;
        }

        number = read;
        return true;
    }
}
