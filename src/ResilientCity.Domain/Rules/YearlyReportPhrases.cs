namespace ResilientCity.Domain.Rules;

/// <summary>
/// The fixed wording of the yearly report on promises. Templates: the page's own have {year}, {asOf}, {days} and those of a letter; a proposal's heading {number},
/// {title}; a promise's {sentence}, {due}, {closed}, {figures}, {report}; the figures {reached}, {target}, {unit}.
/// </summary>
public sealed record YearlyReportPhrases
{
    public required IReadOnlyList<string> TitleLines { get; init; }

    public required string Opening { get; init; }

    public required string Closing { get; init; }

    public required string Heading { get; init; }

    public required string Open { get; init; }

    public required string OpenUndated { get; init; }

    public required string Overdue { get; init; }

    public required string Done { get; init; }

    public required string NotPossible { get; init; }

    /// <summary>How much of a number is reached.</summary>
    public required string Figures { get; init; }

    public IEnumerable<string> Templates => [.. TitleLines, Opening, Closing, Heading, Open, OpenUndated, Overdue, Done, NotPossible, Figures];

    /// <summary>All placeholders beside those of a letter.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["asOf", "days", "sentence", "due", "closed", "figures", "report", "reached", "target", "unit"];
}
