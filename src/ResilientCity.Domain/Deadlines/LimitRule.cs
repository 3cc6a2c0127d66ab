namespace ResilientCity.Domain.Deadlines;

/// <summary>A time limit of a rule set: how long, from what, and who says so.</summary>
public sealed record LimitRule
{
    /// <summary>Stable name in data, addresses and on the command line, such as "co-handling-opinion".</summary>
    public required string Code { get; init; }

    public required DeadlineKind Kind { get; init; }

    public required TimeLimit Limit { get; init; }

    public required StartEvent StartsAt { get; init; }

    public required LegalCitation Source { get; init; }

    /// <summary>The limit no extension may pass, counted from the same start (three and six months never chain); null: no extension.</summary>
    public DeadlineKind? Ceiling { get; init; }

    /// <summary>An extension needs the assigning office's consent.</summary>
    public bool ExtensionNeedsConsent { get; init; }
}
