namespace ResilientCity.Domain;

/// <summary>Identifies a delegate's yearly report on promises.</summary>
public readonly record struct YearlyReportId(int Value)
{
    public static bool operator <(YearlyReportId left, YearlyReportId right) => left.Value < right.Value;

    public static bool operator >(YearlyReportId left, YearlyReportId right) => left.Value > right.Value;

    public static bool operator <=(YearlyReportId left, YearlyReportId right) => left.Value <= right.Value;

    public static bool operator >=(YearlyReportId left, YearlyReportId right) => left.Value >= right.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
