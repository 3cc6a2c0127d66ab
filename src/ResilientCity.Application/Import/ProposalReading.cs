namespace ResilientCity.Application.Import;

/// <summary>
/// A proposal's own text as far as it could be read. Absent is null or empty; what is doubtful stands in <see cref="Problems"/>, whose fields are
/// number, title, leadDelegate, jointDelegates, asks.
/// </summary>
public sealed record ProposalReading
{
    /// <summary>The text is an answer to a proposal, not a proposal.</summary>
    public bool IsLetter { get; init; }

    /// <summary>Text: leading zeros and letters belong to it.</summary>
    public string? Number { get; init; }

    public string? Title { get; init; }

    /// <summary>建议 or 提案.</summary>
    public string? Kind { get; init; }

    public string? Congress { get; init; }

    public string? Session { get; init; }

    public string? LeadDelegate { get; init; }

    public IReadOnlyList<string> JointDelegates { get; init; } = [];

    /// <summary>What the proposal asks for, one by one.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    /// <summary>The text below the head, a line per paragraph.</summary>
    public string Body { get; init; } = "";

    public IReadOnlyList<FieldPlace> Places { get; init; } = [];

    public IReadOnlyList<LetterProblem> Problems { get; init; } = [];
}
