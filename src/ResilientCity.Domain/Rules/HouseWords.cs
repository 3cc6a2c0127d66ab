using ResilientCity.Domain.Proposals;

namespace ResilientCity.Domain.Rules;

/// <summary>One house's own words and the offices its letters go to.</summary>
public sealed record HouseWords
{
    public required ProposalKind Kind { get; init; }

    /// <summary>建议 or 提案.</summary>
    public required string Matter { get; init; }

    /// <summary>代表 or 委员.</summary>
    public required string Member { get; init; }

    /// <summary>The session as the letter names it: {congress}, {session}.</summary>
    public required string Meeting { get; init; }

    /// <summary>The time between sessions as the letter names it: {congress}, {year}.</summary>
    public required string BetweenSessions { get; init; }

    /// <summary>The office that takes the receipt.</summary>
    public required string ReceiptRecipient { get; init; }

    /// <summary>Whom a letter is copied to; also whom a missing copy is warned about.</summary>
    public required IReadOnlyList<CopyRule> CopyTo { get; init; }

    /// <summary>The copies that a letter of this kind of agency goes to.</summary>
    public IReadOnlyList<CopyRule> CopiesFrom(CopyScope sender) =>
        [.. CopyTo.Where(copy => copy.Scope == CopyScope.AllAgencies || copy.Scope == sender)];
}

/// <param name="Code">"committee-office" or "government-office".</param>
/// <param name="Name">As the copy line names it.</param>
/// <param name="Scope">Whose letters are copied there.</param>
public sealed record CopyRule(string Code, string Name, CopyScope Scope)
{
    /// <summary>A sending without this copy warns; it is never refused.</summary>
    public bool WarnWhenMissing { get; init; }
}

public enum CopyScope
{
    AllAgencies,

    /// <summary>Departments of the municipal government (市政府部门).</summary>
    MunicipalDepartments,
}
