namespace ResilientCity.Domain;

/// <summary>Identifies one key supervision (重点督办).</summary>
public readonly record struct KeySupervisionId(int Value)
{
    public static bool operator <(KeySupervisionId left, KeySupervisionId right) => left.Value < right.Value;

    public static bool operator >(KeySupervisionId left, KeySupervisionId right) => left.Value > right.Value;

    public static bool operator <=(KeySupervisionId left, KeySupervisionId right) => left.Value <= right.Value;

    public static bool operator >=(KeySupervisionId left, KeySupervisionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
