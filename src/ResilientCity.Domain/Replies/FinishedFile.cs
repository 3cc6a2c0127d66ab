namespace ResilientCity.Domain.Replies;

/// <summary>How a finished letter's text stands to the signed text.</summary>
public enum FinishedComparison
{
    /// <summary>与签发文本一致.</summary>
    Same,
    Differs,

    /// <summary>A picture, an OFD, a PDF without a text layer: only a person can compare it.</summary>
    NotCompared,
}

/// <summary>What was decided on a finished letter that does not speak for itself.</summary>
public enum FinishedDecision
{
    /// <summary>The differences are accepted, with a reason.</summary>
    Accepted,

    /// <summary>A person compared it by eye and found it to be the signed text.</summary>
    ConfirmedByEye,

    /// <summary>The text goes back to be signed again.</summary>
    SignAgain,
}

/// <summary>The letter as it came back finished from outside (成品): a sealed PDF, a scan, an OFD. Never overwritten; the latest counts.</summary>
public sealed class FinishedFile
{
    private FinishedFile()
    {
    }

    internal FinishedFile(FinishedEntry entry, Act act)
    {
        File = entry.File;
        FileName = entry.FileName;
        Comparison = entry.Comparison;
        DifferencesJson = entry.DifferencesJson;
        ComparedHash = entry.ComparedHash;
        AttachedBy = act.Actor.Name;
        AttachedAt = act.RecordedAt;
    }

    public int Id { get; private set; }

    public AttachmentId File { get; private set; }

    public string FileName { get; private set; } = "";

    public FinishedComparison Comparison { get; private set; }

    /// <summary>The differences as they were shown, as JSON; null where there are none.</summary>
    public string? DifferencesJson { get; private set; }

    /// <summary>SHA-256 of the signed text without number and date: it says nothing of a text that was signed later.</summary>
    public string ComparedHash { get; private set; } = "";

    public string AttachedBy { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime AttachedAt { get; private set; }

    public FinishedDecision? Decision { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    public string? Reason { get; private set; }

    /// <summary>It may pass as the letter: the text is the signed one, or somebody answers for it.</summary>
    public bool IsSettled => Comparison is FinishedComparison.Same || Decision is FinishedDecision.Accepted or FinishedDecision.ConfirmedByEye;

    internal void Decide(FinishedDecision decision, string? reason, Act act)
    {
        Decision = decision;
        Reason = reason;
        DecidedBy = act.Actor.Name;
        DecidedAt = act.RecordedAt;
    }
}

/// <summary>A finished letter, compared.</summary>
/// <param name="File">The file.</param>
/// <param name="FileName">Its name.</param>
/// <param name="Comparison">How it stands to the signed text.</param>
/// <param name="DifferencesJson">What differs; null where nothing does.</param>
/// <param name="ComparedHash">Of the text that it was compared with.</param>
public sealed record FinishedEntry(AttachmentId File, string FileName, FinishedComparison Comparison, string? DifferencesJson, string ComparedHash);
