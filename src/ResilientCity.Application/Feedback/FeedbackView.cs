using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Feedback;

/// <summary>Sending, publication, slip and receipt of one round, as its reader may know them.</summary>
public sealed record FeedbackView
{
    public required DateOnly Today { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public required IReadOnlyList<DispatchLine> Dispatches { get; init; }

    public RuleLabel? Publicity { get; init; }

    public Publication? Publication { get; init; }

    public DateOnly? PublicationDueOn { get; init; }

    /// <summary>The delegate whose receipt it is.</summary>
    public DelegateId? ReceiptOf { get; init; }

    public DateOnly? ReceiptDueOn { get; init; }

    public DateOnly? RemindedOn { get; init; }

    public ReceiptLine? Receipt { get; init; }

    /// <summary>What was corrected, oldest first.</summary>
    public required IReadOnlyList<ReceiptLine> FormerReceipts { get; init; }

    /// <summary>Held after a second "dissatisfied", oldest first.</summary>
    public required IReadOnlyList<MeetingLine> Meetings { get; init; }

    /// <summary>Dissatisfied again, and no meeting is recorded.</summary>
    public required bool NeedsMeeting { get; init; }

    public SlipLine? Slip { get; init; }

    /// <summary>Slips can be reached from outside.</summary>
    public required bool HasLinks { get; init; }

    /// <summary>The reader may print the paper form.</summary>
    public required bool MayPrint { get; init; }

    public required ReceiptForm Form { get; init; }

    public bool IsSent => RepliedOn is not null;
}

public sealed record DispatchLine(
    RecipientKind Recipient, string Name, RuleLabel? Channel, string ChannelCode, DateOnly SentOn, DateOnly? UploadedOn, DateTime RecordedAt, string RecordedBy);

/// <param name="Token">For the committee office only; null where the receipt is in or no public address is configured.</param>
public sealed record SlipLine(DateTime IssuedAt, string IssuedBy, DateOnly ExpiresOn, int Generation, string? Token);

public sealed record ReceiptLine
{
    public required string Name { get; init; }

    public required Satisfaction Verdict { get; init; }

    /// <summary>Question, and the answer in the words of that day.</summary>
    public required IReadOnlyList<AnswerLine> Answers { get; init; }

    public string? Opinion { get; init; }

    public required ReceiptChannel Channel { get; init; }

    public required DateOnly GivenOn { get; init; }

    public required DateTime RecordedAt { get; init; }

    public RecordSource? RecordedFrom { get; init; }

    /// <summary>Set for what was recorded on the delegate's behalf (代录), for ever.</summary>
    public string? RecordedBy { get; init; }

    public AttachmentId? Document { get; init; }

    public DateTime? SupersededAt { get; init; }

    public string? SupersededBecause { get; init; }
}

public sealed record AnswerLine(RuleLabel? Question, string QuestionCode, string ChoiceCode, string Answer);

/// <param name="RecordedFrom">Set where the agency recorded the office's meeting (代录).</param>
public sealed record MeetingLine(
    int Id, DateOnly HeldOn, string DelegateSide, string AgencySide, string Outcome, DateTime RecordedAt, string RecordedBy, RecordSource? RecordedFrom, AttachmentId? Document);
