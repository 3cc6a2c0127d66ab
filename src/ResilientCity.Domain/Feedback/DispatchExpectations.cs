using ResilientCity.Domain.Replies;

namespace ResilientCity.Domain.Feedback;

/// <summary>Somebody whom the reply of this case is to reach.</summary>
/// <param name="Recipient">Delegate or office.</param>
/// <param name="Name">As the sending names it.</param>
/// <param name="DelegateId">Set for delegates.</param>
/// <param name="IsLead">The lead delegate: without him nothing is replied.</param>
/// <param name="IsSent">A sending to him is recorded.</param>
public sealed record ExpectedRecipient(RecipientKind Recipient, string Name, DelegateId? DelegateId, bool IsLead, bool IsSent)
{
    /// <summary>A missing copy warns.</summary>
    public bool WarnWhenMissing { get; init; } = true;

    /// <summary>May get one, but only where somebody chooses it: a co-handler.</summary>
    public bool IsOffered { get; init; }

    internal bool IsMetBy(DispatchEntry entry) => entry.Recipient == Recipient
        && (Recipient is RecipientKind.Other ? entry.RecipientName == Name : entry.DelegateId == DelegateId);
}

public enum DispatchWarningKind
{
    /// <summary>An office that gets a copy is not among the recipients.</summary>
    CopyMissing,

    /// <summary>A joint delegate gets no letter.</summary>
    DelegateMissing,

    /// <summary>No talk with the delegate is recorded.</summary>
    ConsultationMissing,

    /// <summary>The finished letter differs from the signed text, and nobody has decided on it.</summary>
    FinishedDiffers,

    /// <summary>The finished letter could not be compared, and nobody has read it by eye.</summary>
    FinishedNotRead,
}

/// <summary>Something to think of before sending. It never refuses: letters without these do occur.</summary>
public sealed record DispatchWarning(DispatchWarningKind Kind, string? Name);

/// <summary>Whom the reply is to reach, and what to warn of.</summary>
public sealed record DispatchExpectations(IReadOnlyList<ExpectedRecipient> Recipients, bool IsConsultationRecorded)
{
    /// <summary>The finished letter that counts and that nobody has answered for; null where there is none.</summary>
    public FinishedComparison? Undecided { get; init; }

    public IReadOnlyList<DispatchWarning> WarningsFor(IReadOnlyList<DispatchEntry> entries) =>
    [
        .. Recipients
            .Where(one => one is { IsLead: false, IsSent: false, WarnWhenMissing: true } && !entries.Any(one.IsMetBy))
            .Select(one => new DispatchWarning(
                one.Recipient is RecipientKind.Delegate ? DispatchWarningKind.DelegateMissing : DispatchWarningKind.CopyMissing,
                one.Name)),
        .. IsConsultationRecorded ? [] : new[] { new DispatchWarning(DispatchWarningKind.ConsultationMissing, null) },
        .. Undecided switch
        {
            FinishedComparison.Differs => new[] { new DispatchWarning(DispatchWarningKind.FinishedDiffers, null) },
            FinishedComparison.NotCompared => [new DispatchWarning(DispatchWarningKind.FinishedNotRead, null)],
            _ => [],
        },
    ];
}
