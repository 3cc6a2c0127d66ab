namespace ResilientCity.Domain;

/// <summary>Identifies one extension of a deadline (延期).</summary>
public readonly record struct ExtensionId(int Value)
{
    public static bool operator <(ExtensionId left, ExtensionId right) => left.Value < right.Value;

    public static bool operator >(ExtensionId left, ExtensionId right) => left.Value > right.Value;

    public static bool operator <=(ExtensionId left, ExtensionId right) => left.Value <= right.Value;

    public static bool operator >=(ExtensionId left, ExtensionId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
