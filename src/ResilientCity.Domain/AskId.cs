namespace ResilientCity.Domain;

/// <summary>Identifies one ask of a proposal (诉求).</summary>
public readonly record struct AskId(int Value)
{
    public static bool operator <(AskId left, AskId right) => left.Value < right.Value;

    public static bool operator >(AskId left, AskId right) => left.Value > right.Value;

    public static bool operator <=(AskId left, AskId right) => left.Value <= right.Value;

    public static bool operator >=(AskId left, AskId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
