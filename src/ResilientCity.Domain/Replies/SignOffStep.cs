using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Domain.Replies;

public enum SignOffStepState
{
    Waiting,
    Open,
    Done,
}

/// <summary>One step of a round's sign-off, made from the agency's chain on submission.</summary>
public sealed class SignOffStep
{
    private SignOffStep()
    {
    }

    internal SignOffStep(int order, SignOffStepKind kind, string label, AccountId? accountId, AgencyId? agencyId)
    {
        Order = order;
        Kind = kind;
        Label = label;
        AccountId = accountId;
        AgencyId = agencyId;
    }

    public int Id { get; private set; }

    public int Order { get; private set; }

    public SignOffStepKind Kind { get; private set; }

    public string Label { get; private set; } = "";

    public AccountId? AccountId { get; private set; }

    /// <summary>The co-handling agency whose countersign it is.</summary>
    public AgencyId? AgencyId { get; private set; }

    public SignOffStepState State { get; private set; }

    public DateTime? OpenedAt { get; private set; }

    public string? DoneBy { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string? Comment { get; private set; }

    /// <summary>Set where the act was on paper and recorded by the liaison.</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public AttachmentId? Document { get; private set; }

    /// <summary>Set where a deputy signed in the head's stead.</summary>
    public Deputation? InStead { get; private set; }

    public bool BelongsTo(Actor actor) =>
        Kind is SignOffStepKind.Countersign
            ? AgencyId is not null && AgencyId == actor.AgencyId
            : AccountId is not null && AccountId == actor.AccountId;

    /// <summary>The head's step, and the actor may sign in his stead today.</summary>
    public bool MayBeSignedFor(Actor actor) => Kind is SignOffStepKind.SignOff && actor.PowerFor(AccountId) is not null;

    /// <summary>Another person's from now on.</summary>
    internal void HandTo(AccountId accountId) => AccountId = accountId;

    internal void Open(DateTime at)
    {
        State = SignOffStepState.Open;
        OpenedAt = at;
    }

    internal void Finish(Act act, string doneBy, string? comment, Deputation? inStead = null)
    {
        InStead = inStead;
        State = SignOffStepState.Done;
        DoneBy = doneBy;
        DoneOn = act.OccurredOn;
        Comment = comment;
        RecordedFrom = act.Basis?.Source;
        Document = act.Basis?.Document;
    }

    internal void Reset()
    {
        State = SignOffStepState.Waiting;
        InStead = null;
        OpenedAt = null;
        DoneBy = null;
        DoneOn = null;
        Comment = null;
        RecordedFrom = null;
        Document = null;
    }
}
