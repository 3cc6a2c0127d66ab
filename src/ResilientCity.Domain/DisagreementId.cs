namespace ResilientCity.Domain;

/// <summary>Identifies one disagreement between a lead and a co-handling agency.</summary>
public readonly record struct DisagreementId(int Value)
{
    public static bool operator <(DisagreementId left, DisagreementId right) => left.Value < right.Value;

    public static bool operator >(DisagreementId left, DisagreementId right) => left.Value > right.Value;

    public static bool operator <=(DisagreementId left, DisagreementId right) => left.Value <= right.Value;

    public static bool operator >=(DisagreementId left, DisagreementId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
