using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>
/// One check of a letter before it goes out. It is one small sealed class, found by <see cref="LetterChecks"/>: adding one touches one
/// file. Therefore it carries its own words, in both languages of the screen.
/// </summary>
internal interface ILetterCheck
{
    /// <summary>Part and matter: "opening.co-handlers". Kept with a submission, so it never changes.</summary>
    string Code { get; }

    CheckSeverity Severity { get; }

    /// <summary>What is checked, in a few words.</summary>
    RuleLabel Name { get; }

    /// <summary>A template (<see cref="LetterTemplate"/>) for the data of what was found.</summary>
    RuleLabel Reason { get; }

    IEnumerable<Found> Look(CheckedLetter letter);
}

/// <summary>What a check found, before its words are made.</summary>
internal sealed record Found(CheckPlace Place, CheckMend? Mend, IReadOnlyDictionary<string, Said> Data)
{
    /// <summary>Other words than the check's own, for another face of the same matter.</summary>
    public RuleLabel? Reason { get; init; }

    /// <summary>Milder than the check as a rule is.</summary>
    public CheckSeverity? Severity { get; init; }
}

/// <inheritdoc cref="ILetterCheck"/>
internal abstract class LetterCheck(string code, CheckSeverity severity, RuleLabel name, RuleLabel reason) : ILetterCheck
{
    public string Code { get; } = code;

    public CheckSeverity Severity { get; } = severity;

    public RuleLabel Name { get; } = name;

    public RuleLabel Reason { get; } = reason;

    public abstract IEnumerable<Found> Look(CheckedLetter letter);

    protected static Found At(CheckPlace place, params (string Key, Said Value)[] data) => At(place, null, data);

    protected static Found At(CheckPlace place, CheckMend? mend, params (string Key, Said Value)[] data) =>
        new(place, mend, data.ToDictionary(one => one.Key, one => one.Value, StringComparer.Ordinal));

    protected static Found At(CheckedPart part, params (string Key, Said Value)[] data) => At(new CheckPlace(part), null, data);
}
