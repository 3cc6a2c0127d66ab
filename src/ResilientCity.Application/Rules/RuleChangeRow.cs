using ResilientCity.Domain;

namespace ResilientCity.Application.Rules;

/// <summary>What a change of the rules is about.</summary>
internal enum RuleChangeKind
{
    CalendarYear,
    RuleSet,
}

/// <summary>A calendar year or a rule set that this installation saved, beside those that come with the program. Appended once; the latest of a key counts.</summary>
internal sealed class RuleChangeRow
{
    public const int MaxKeyLength = 60;

    public int Id { get; private set; }

    public required RuleChangeKind Kind { get; init; }

    /// <summary>The year, or the day from which the rule set is in force.</summary>
    public required string Key { get; init; }

    /// <summary>JSON, in the layout of the files that come with the program.</summary>
    public required string Content { get; init; }

    /// <summary>Who announced it.</summary>
    public required string Source { get; init; }

    public required DateTime SavedAt { get; init; }

    public required string SavedBy { get; init; }

    public AccountId? AccountId { get; init; }

    /// <summary>JSON: what is different from before, for the registry's log.</summary>
    public required string Changes { get; init; }
}
