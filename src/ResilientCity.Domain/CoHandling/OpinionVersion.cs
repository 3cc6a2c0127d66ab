namespace ResilientCity.Domain.CoHandling;

/// <summary>One text that a co-handling agency gave: kept as it was, whatever came after.</summary>
public sealed class OpinionVersion
{
    private OpinionVersion()
    {
    }

    internal OpinionVersion(int number, CoHandlingOpinion opinion, Act act)
        : this(number, opinion)
    {
        RecordedAt = act.RecordedAt;
        GivenBy = act.Actor.Name;
    }

    private OpinionVersion(int number, CoHandlingOpinion opinion)
    {
        Number = number;
        Text = opinion.Text ?? "";
        DocumentNumber = opinion.DocumentNumber;
        GivenOn = opinion.GivenOn;
        Document = opinion.Document;
        RecordedFrom = opinion.RecordedFrom;
    }

    public int Id { get; private set; }

    /// <summary>From 1.</summary>
    public int Number { get; private set; }

    public string Text { get; private set; } = "";

    public string? DocumentNumber { get; private set; }

    public DateOnly? GivenOn { get; private set; }

    /// <summary>UTC; null for what was given before versions were kept.</summary>
    public DateTime? RecordedAt { get; private set; }

    /// <summary>Who entered it: at the co-handling agency, or, recorded on its behalf, at the lead agency.</summary>
    public string? GivenBy { get; private set; }

    public RecordSource? RecordedFrom { get; private set; }

    public AttachmentId? Document { get; private set; }

    /// <summary>The day on which the lead agency gave it back.</summary>
    public DateOnly? ReturnedOn { get; private set; }

    public string? ReturnReason { get; private set; }

    internal static OpinionVersion Former(CoHandlingOpinion opinion) => new(1, opinion);

    internal void Attach(AttachmentId document) => Document = document;

    internal void Return(string reason, DateOnly day)
    {
        ReturnReason = reason;
        ReturnedOn = day;
    }
}
