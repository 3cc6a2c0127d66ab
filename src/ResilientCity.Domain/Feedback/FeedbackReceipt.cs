namespace ResilientCity.Domain.Feedback;

/// <summary>How a receipt came in.</summary>
public enum ReceiptChannel
{
    SignedIn,
    Slip,
    Recorded,
}

/// <summary>One answer, with the label of that day.</summary>
public sealed record ReceiptAnswer(string QuestionCode, string ChoiceCode, string Label);

/// <summary>A feedback receipt (回执). A correction supersedes it and leaves it in place.</summary>
public sealed class FeedbackReceipt
{
    public const int MaxOpinionLength = 5_000;

    private readonly List<ReceiptAnswer> answers = [];

    private FeedbackReceipt()
    {
    }

    internal FeedbackReceipt(ReceiptEntry entry, ReceiptChannel channel, Act act)
    {
        DelegateId = entry.DelegateId;
        DelegateName = entry.DelegateName;
        answers.AddRange(entry.Answers);
        Verdict = entry.Verdict;
        Opinion = entry.Opinion;
        Channel = channel;
        GivenOn = act.OccurredOn;
        RecordedAt = act.RecordedAt;
        RecordedFrom = act.Basis?.Source;
        RecordedBy = act.Basis is null ? null : act.Actor.Name;
        Document = act.Basis?.Document;
    }

    public int Id { get; private set; }

    public DelegateId DelegateId { get; private set; }

    public string DelegateName { get; private set; } = "";

    public Satisfaction Verdict { get; private set; }

    public string? Opinion { get; private set; }

    public ReceiptChannel Channel { get; private set; }

    public DateOnly GivenOn { get; private set; }

    public DateTime RecordedAt { get; private set; }

    public RecordSource? RecordedFrom { get; private set; }

    public string? RecordedBy { get; private set; }

    public AttachmentId? Document { get; private set; }

    /// <summary>Set when a correction took its place; the reason is kept.</summary>
    public DateTime? SupersededAt { get; private set; }

    public string? SupersededBecause { get; private set; }

    public IReadOnlyList<ReceiptAnswer> Answers => answers;

    public bool IsCurrent => SupersededAt is null;

    internal void Supersede(Act act, string reason)
    {
        SupersededAt = act.RecordedAt;
        SupersededBecause = reason;
    }
}

/// <summary>A receipt as given or transcribed.</summary>
public sealed record ReceiptEntry(
    DelegateId DelegateId,
    string DelegateName,
    Satisfaction Verdict,
    IReadOnlyList<ReceiptAnswer> Answers,
    string? Opinion);
