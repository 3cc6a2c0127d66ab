namespace ResilientCity.Domain.Registry;

/// <summary>What kind of look a step of the sign-off chain is.</summary>
public enum SignOffStepKind
{
    /// <summary>核稿 by a section head, the office, a deputy head …</summary>
    Review,

    /// <summary>公开与保密审查.</summary>
    PublicityReview,

    /// <summary>会签 by every co-handling agency, each for the part that is its own.</summary>
    Countersign,

    /// <summary>审签 by the head of the agency: the last step (CQ art. 23).</summary>
    SignOff,
}

/// <summary>One step of an agency's own sign-off chain.</summary>
public sealed class SignOffTemplateStep
{
    private SignOffTemplateStep()
    {
    }

    /// <param name="kind">The kind of look.</param>
    /// <param name="label">What the agency calls it, for example 办公室核稿.</param>
    /// <param name="accountId">The person whose step it is; null for a countersign, which belongs to the co-handlers.</param>
    public SignOffTemplateStep(SignOffStepKind kind, string label, AccountId? accountId)
    {
        Kind = kind;
        Label = label;
        AccountId = accountId;
    }

    public int Id { get; private set; }

    public int Order { get; private set; }

    public SignOffStepKind Kind { get; private set; }

    public string Label { get; private set; } = "";

    public AccountId? AccountId { get; private set; }

    internal SignOffTemplateStep At(int order)
    {
        Order = order;
        return this;
    }
}
