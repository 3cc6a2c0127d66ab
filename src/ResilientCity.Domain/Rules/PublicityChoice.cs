namespace ResilientCity.Domain.Rules;

/// <summary>Whether and how far a reply may be published (公开属性). The Chinese label is the letter's line.</summary>
public sealed record PublicityChoice(string Code, RuleLabel Label)
{
    public bool NeedsReason { get; init; }

    /// <summary>The reply, or some form of it, is to be posted.</summary>
    public bool IsPublished { get; init; }
}
