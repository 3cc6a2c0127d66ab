using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Domain.Rules;

/// <summary>A way to mark a result (办理类别). Marks are not portable: whoever stores one stores scheme, code and label.</summary>
public sealed record ResultMarkScheme(string Code, RuleLabel Name, MarkPlacement Placement, IReadOnlyList<ResultMark> Marks)
{
    public ResultMark? Mark(string code) => Marks.FirstOrDefault(mark => mark.Code == code);
}

public enum MarkPlacement
{
    /// <summary>The code stands at the upper right of the first page.</summary>
    UpperRight,

    /// <summary>The label stands in words in the first paragraph.</summary>
    FirstParagraph,
}

/// <summary>One mark and what the reply then has to give.</summary>
public sealed record ResultMark(string Code, RuleLabel Label)
{
    /// <summary>Plan, progress and time limit: at least one commitment.</summary>
    public bool NeedsCommitment { get; init; }

    /// <summary>The reason why it was not taken up.</summary>
    public bool NeedsReason { get; init; }

    /// <summary>What was reported to the higher authority.</summary>
    public bool NeedsReportedUpward { get; init; }

    /// <summary>Counts in the fulfilment rate (落实率).</summary>
    public bool CountsAsFulfilled { get; init; }

    public LegalCitation? Source { get; init; }
}
