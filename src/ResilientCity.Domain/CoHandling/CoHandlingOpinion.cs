namespace ResilientCity.Domain.CoHandling;

/// <summary>The small state of one agency's opinion, beside the case's stage.</summary>
public enum OpinionState
{
    NotAsked,
    Asked,
    Given,
    Returned,
}

/// <summary>What the reply did with an opinion.</summary>
public enum OpinionAdoption
{
    Adopted,
    Adapted,
    NotAdopted,
}

/// <summary>A co-handling agency's opinion (协办意见) in one round: its own letter to the lead agency.</summary>
public sealed class CoHandlingOpinion
{
    public const int MaxTextLength = 50_000;

    private readonly List<OpinionVersion> versions = [];

    private CoHandlingOpinion()
    {
    }

    internal CoHandlingOpinion(AgencyId agencyId, int order)
    {
        AgencyId = agencyId;
        Order = order;
    }

    public OpinionId Id { get; private set; }

    public AgencyId AgencyId { get; private set; }

    /// <summary>The order in which the letter names the co-handlers, from 1.</summary>
    public int Order { get; private set; }

    public OpinionState State { get; private set; }

    /// <summary>What is asked of this agency.</summary>
    public string? AskText { get; private set; }

    public DateOnly? AskedOn { get; private set; }

    public string? Text { get; private set; }

    public string? DocumentNumber { get; private set; }

    public DateOnly? GivenOn { get; private set; }

    public AttachmentId? Document { get; private set; }

    /// <summary>Set where somebody at the lead agency recorded it on the co-handler's behalf; stays for ever.</summary>
    public RecordSource? RecordedFrom { get; private set; }

    public string? RecordedBy { get; private set; }

    public string? ReturnReason { get; private set; }

    public DateOnly? ReturnedOn { get; private set; }

    public OpinionAdoption? Adoption { get; private set; }

    public string? AdoptionReason { get; private set; }

    /// <summary>Why the lead agency went on without this opinion; stays on record.</summary>
    public string? WaivedBecause { get; private set; }

    /// <summary>Day zero of its own limit where that is not the round's: it was added midway, or the lead agency changed.</summary>
    public DateOnly? AssignedOn { get; private set; }

    /// <summary>The day on which the agency was released; its opinion then binds nobody and stays on record.</summary>
    public DateOnly? ReleasedOn { get; private set; }

    public string? ReleasedBecause { get; private set; }

    /// <summary>Every text that was given, oldest first; empty for what was given before versions were kept.</summary>
    public IReadOnlyList<OpinionVersion> Versions => [.. versions.OrderBy(version => version.Number)];

    public bool IsGiven => State is OpinionState.Given;

    public bool IsReleased => ReleasedOn is not null;

    internal void Ask(string askText, DateOnly askedOn)
    {
        AskText = askText;
        AskedOn = askedOn;
        if (State is not OpinionState.Returned)
        {
            State = OpinionState.Asked; // a returned one stays returned: its redo limit runs on
        }
    }

    internal void Give(string text, string? documentNumber, Act act)
    {
        if (versions.Count == 0 && Text is not null)
        {
            versions.Add(OpinionVersion.Former(this)); // given before versions were kept
        }

        Text = text;
        DocumentNumber = documentNumber;
        GivenOn = act.OccurredOn;
        Document = act.Basis?.Document;
        RecordedFrom = act.Basis?.Source;
        RecordedBy = act.Basis is null ? null : act.Actor.Name;
        State = OpinionState.Given;
        ReturnReason = null;
        Adoption = null;
        AdoptionReason = null;
        versions.Add(new OpinionVersion(versions.Count + 1, this, act));
    }

    internal void AttachDocument(AttachmentId document)
    {
        Document = document;
        versions.MaxBy(version => version.Number)?.Attach(document);
    }

    internal void Return(string reason, DateOnly returnedOn)
    {
        if (versions.Count == 0)
        {
            versions.Add(OpinionVersion.Former(this)); // as above
        }

        versions.MaxBy(version => version.Number)!.Return(reason, returnedOn); // there is one now
        ReturnReason = reason;
        ReturnedOn = returnedOn;
        WaivedBecause = null; // it is waited for again; the reason of that time stays in the history
        State = OpinionState.Returned;
    }

    internal void Mark(OpinionAdoption adoption, string? reason)
    {
        Adoption = adoption;
        AdoptionReason = reason;
    }

    internal void Waive(string reason) => WaivedBecause = reason;

    /// <summary>Its limit runs on from the day it has run from so far.</summary>
    internal void KeepClock(DateOnly? roundStart) => AssignedOn ??= roundStart;

    internal void StartClock(DateOnly day) => AssignedOn = day;

    internal CoHandlingOpinion TakeUp(int order)
    {
        Order = order;
        ReleasedOn = null;
        ReleasedBecause = null;
        WaivedBecause = null;
        return this;
    }

    internal void Release(string? reason, DateOnly day)
    {
        ReleasedOn = day;
        ReleasedBecause = reason;
    }
}
