namespace ResilientCity.Domain;

/// <summary>Identifies one term of a deputy signatory (代签).</summary>
public readonly record struct DeputyTermId(int Value)
{
    public static bool operator <(DeputyTermId left, DeputyTermId right) => left.Value < right.Value;

    public static bool operator >(DeputyTermId left, DeputyTermId right) => left.Value > right.Value;

    public static bool operator <=(DeputyTermId left, DeputyTermId right) => left.Value <= right.Value;

    public static bool operator >=(DeputyTermId left, DeputyTermId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
