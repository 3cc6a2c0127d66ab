using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>A datum of a finding: the same words in both languages, or a rule set's label in each.</summary>
internal readonly record struct Said(string Zh, string En)
{
    public static implicit operator Said(string text) => new(text, text);

    public static implicit operator Said(RuleLabel label) => new(label.Zh, label.En);

    public static Said Of(DateOnly date) => new(Domain.Letters.ChineseDate.Format(date), date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
}
