namespace ResilientCity.Domain;

/// <summary>Identifies one promise of a reply (承诺事项).</summary>
public readonly record struct CommitmentId(int Value)
{
    public static bool operator <(CommitmentId left, CommitmentId right) => left.Value < right.Value;

    public static bool operator >(CommitmentId left, CommitmentId right) => left.Value > right.Value;

    public static bool operator <=(CommitmentId left, CommitmentId right) => left.Value <= right.Value;

    public static bool operator >=(CommitmentId left, CommitmentId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
