using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Domain.Cases;

/// <summary>Why a round was opened.</summary>
public enum RoundCause
{
    FirstHandling,
    Dissatisfied,

    /// <summary>Ordered by the committee office for quality on its own motion; counted apart.</summary>
    Quality,
}

/// <summary>
/// One handling (首次办理, 重新办理) with its own dates, opinions, draft, sign-off, letter, sendings and receipts. An earlier round is never
/// overwritten.
/// </summary>
public sealed class HandlingRound
{
    private readonly List<CoHandlingOpinion> opinions = [];
    private readonly List<SignOffStep> steps = [];
    private readonly List<SignOffRecord> signOffs = [];
    private readonly List<DraftVersion> versions = [];
    private readonly List<Dispatch> dispatches = [];
    private readonly List<FeedbackReceipt> receipts = [];
    private readonly List<DissatisfactionMeeting> meetings = [];
    private readonly List<ReceiptSlip> slips = [];
    private readonly List<RoundDeadline> deadlines = [];
    private readonly List<FinishedFile> finishedFiles = [];
    private readonly List<Extension> extensions = [];
    private readonly List<ReassignmentRequest> reassignments = [];
    private readonly List<Disagreement> disagreements = [];
    private readonly List<HandReminder> reminders = [];

    private HandlingRound()
    {
    }

    internal HandlingRound(int number, RoundCause cause, DateOnly? startedOn)
    {
        Number = number;
        Cause = cause;
        StartedOn = startedOn;
        Draft = new ReplyDraft();
    }

    public int Id { get; private set; }

    public int Number { get; private set; }

    public RoundCause Cause { get; private set; }

    /// <summary>Assignment in the first round, the order in a later one; null where not known.</summary>
    public DateOnly? StartedOn { get; internal set; }

    /// <summary>True where the source does not give the start and it was assumed; the screen says so.</summary>
    public bool StartIsAssumed { get; internal set; }

    /// <summary>The day on which the present lead agency was given the case, where that was by reassignment.</summary>
    public DateOnly? LeadAssignedOn { get; internal set; }

    /// <summary>Since when the present lead agency has the case.</summary>
    public DateOnly? LeadSince => LeadAssignedOn ?? StartedOn;

    public string? OrderReason { get; internal set; }

    public DateOnly? AcceptedOn { get; internal set; }

    /// <summary>Reply date set by the assignment notice.</summary>
    public DateOnly? NoticeDueOn { get; internal set; }

    /// <summary>Reply date set by the agency for itself.</summary>
    public DateOnly? InnerDueOn { get; internal set; }

    public DateOnly? FirstContactOn { get; internal set; }

    /// <summary>The day of the recorded sending to the lead delegate.</summary>
    public DateOnly? RepliedOn { get; internal set; }

    public DateOnly? RemindedOn { get; internal set; }

    public DateOnly? ConcludedOn { get; internal set; }

    /// <summary>The earliest of all open dates of the main line: drives the worklist.</summary>
    public DateOnly? DrivingDueOn { get; internal set; }

    /// <summary>The legal reply date: drives the timeliness rate.</summary>
    public DateOnly? ReplyDueOn { get; internal set; }

    public Publication? Publication { get; internal set; }

    public ReplyDraft Draft { get; private set; } = null!; // set by the constructor, or loaded

    public ReplyLetter? Letter { get; internal set; }

    /// <summary>Of the present co-handlers, in the order of the letter.</summary>
    public IReadOnlyList<CoHandlingOpinion> Opinions => [.. opinions.Where(opinion => !opinion.IsReleased).OrderBy(opinion => opinion.Order)];

    /// <summary>Of agencies that were released: they bind nobody, and stay on record.</summary>
    public IReadOnlyList<CoHandlingOpinion> ReleasedOpinions => [.. opinions.Where(opinion => opinion.IsReleased).OrderBy(opinion => opinion.Order)];

    public IReadOnlyList<SignOffStep> Steps => [.. steps.OrderBy(step => step.Order)];

    public IReadOnlyList<SignOffRecord> SignOffs => signOffs;

    public IReadOnlyList<DraftVersion> Versions => [.. versions.OrderBy(version => version.Number)];

    public IReadOnlyList<Dispatch> Dispatches => dispatches;

    public IReadOnlyList<FeedbackReceipt> Receipts => receipts;

    /// <summary>Held after a second "dissatisfied".</summary>
    public IReadOnlyList<DissatisfactionMeeting> Meetings => meetings;

    public IReadOnlyList<ReceiptSlip> Slips => slips;

    public IReadOnlyList<RoundDeadline> Deadlines => deadlines;

    /// <summary>The letter as it came back finished, in the order it came.</summary>
    public IReadOnlyList<FinishedFile> FinishedFiles => [.. finishedFiles.OrderBy(file => file.AttachedAt).ThenBy(file => file.Id)];

    /// <summary>SHA-256 of the text that was signed (or came in as a letter), without number and date; null while there is none.</summary>
    public string? SignedHash => Letter is null ? ValidSignOff?.ContentHash : Letter.Origin is LetterOrigin.Summary ? null : Letter.ContentHash;

    /// <summary>The finished letter that counts: the last one of the text as it is signed now.</summary>
    public FinishedFile? CurrentFinished => FinishedFiles.LastOrDefault(file => file.ComparedHash == SignedHash);
    /// <summary>All that was asked for, whatever came of it.</summary>
    public IReadOnlyList<Extension> Extensions => extensions;

    /// <summary>Requests for another unit, in the order they were made.</summary>
    public IReadOnlyList<ReassignmentRequest> Reassignments => reassignments;

    public ReassignmentRequest? WaitingReassignment => reassignments.Find(one => one.IsWaiting);

    /// <summary>Between the lead agency and its co-handlers, in the order they were raised.</summary>
    public IReadOnlyList<Disagreement> Disagreements => disagreements;

    /// <summary>Those sent by hand, in their order.</summary>
    public IReadOnlyList<HandReminder> Reminders => reminders;

    public SignOffStep? OpenStep => Steps.FirstOrDefault(step => step.State is SignOffStepState.Open);

    public SignOffRecord? ValidSignOff => signOffs.Find(record => record.IsValid);

    public DraftVersion? LatestVersion => versions.MaxBy(version => version.Number);

    /// <summary>The receipt that counts; null while not returned.</summary>
    public FeedbackReceipt? CurrentReceipt => receipts.Find(receipt => receipt.IsCurrent);

    public int OpinionsOutstanding => Opinions.Count(opinion => !opinion.IsGiven && opinion.WaivedBecause is null);

    public Extension? FindExtension(ExtensionId id) => extensions.Find(one => one.Id == id);

    public CoHandlingOpinion? FindOpinion(OpinionId id) => opinions.Find(opinion => opinion.Id == id && !opinion.IsReleased);

    internal CoHandlingOpinion AddOpinion(AgencyId agencyId, int order)
    {
        var opinion = new CoHandlingOpinion(agencyId, order);
        opinions.Add(opinion);
        return opinion;
    }

    /// <summary>Takes up again what was released, or begins anew.</summary>
    internal CoHandlingOpinion OpinionFor(AgencyId agencyId, int order) =>
        opinions.Find(opinion => opinion.AgencyId == agencyId) is { } known ? known.TakeUp(order) : AddOpinion(agencyId, order);

    internal void ReleaseOpinionOf(AgencyId agencyId, string? reason, DateOnly day)
    {
        opinions.Find(opinion => opinion.AgencyId == agencyId)?.Release(reason, day);
        disagreements.Find(one => one.IsOpen && one.CoHandlerId == agencyId)?.Lapse();
    }

    internal void SetSteps(IEnumerable<SignOffStep> chain)
    {
        steps.Clear();
        steps.AddRange(chain);
    }

    internal void ClearSteps() => steps.Clear();

    internal DraftVersion KeepVersion(VersionCause cause, DraftSnapshot snapshot, Act act, string? author = null, DraftSource? source = null)
    {
        if (LatestVersion is { } latest && latest.ContentHash == snapshot.ContentHash)
        {
            return latest;
        }

        var version = new DraftVersion((LatestVersion?.Number ?? 0) + 1, cause, snapshot, act, author, source);
        versions.Add(version);
        return version;
    }

    internal void Add(FinishedFile file) => finishedFiles.Add(file);

    internal void Add(SignOffRecord record) => signOffs.Add(record);

    internal void Add(Dispatch dispatch) => dispatches.Add(dispatch);

    internal void Add(FeedbackReceipt receipt) => receipts.Add(receipt);

    internal void Add(DissatisfactionMeeting meeting) => meetings.Add(meeting);

    internal void Add(ReceiptSlip slip) => slips.Add(slip);

    internal void Add(Extension extension) => extensions.Add(extension);

    internal void Add(ReassignmentRequest request) => reassignments.Add(request);

    internal void Add(Disagreement disagreement) => disagreements.Add(disagreement);

    internal void Add(HandReminder reminder) => reminders.Add(reminder);

    /// <summary>Takes over what was computed: a deadline that is still there keeps its row.</summary>
    internal void SetDeadlines(IReadOnlyList<RoundDeadline> computed)
    {
        deadlines.RemoveAll(old => !computed.Any(old.IsSameAs));
        foreach (var one in computed)
        {
            if (deadlines.Find(one.IsSameAs) is { } old)
            {
                old.TakeOver(one);
            }
            else
            {
                deadlines.Add(one);
            }
        }
    }
}

/// <summary>The draft at one moment, as a letter document without number and date.</summary>
/// <param name="DocumentJson">The letter document as JSON.</param>
/// <param name="ContentHash">SHA-256 of its canonical text, lower-case hexadecimal.</param>
public sealed record DraftSnapshot(string DocumentJson, string ContentHash);
