using ResilientCity.Domain;

namespace ResilientCity.Application.Attachments;

/// <summary>What an attachment is, which decides who may open it.</summary>
public enum AttachmentPurpose
{
    AssignmentNotice,
    Opinion,
    SignedSheet,
    Receipt,
    ImportedLetter,

    /// <summary>A division's draft from an office program (Word 原稿): for the lead agency only.</summary>
    WordDraft,

    /// <summary>The letter as it came back finished (成品): sealed PDF, scan, OFD.</summary>
    FinishedLetter,
    ProposalText,

    /// <summary>The office's decision on what two agencies did not agree on: for these two and the offices.</summary>
    Decision,
    /// <summary>A head's written authorisation for a deputy (授权书): of an agency, not of a case.</summary>
    Authorisation,
    /// <summary>Shows how far a promise is.</summary>
    CommitmentEvidence,
    Other,
}

/// <summary>A file's facts; its content lies by its SHA-256 in the files folder beside the store.</summary>
internal sealed class Attachment
{
    public AttachmentId Id { get; private set; }

    public required string Sha256 { get; init; }

    public required string FileName { get; init; }

    public required string ContentType { get; init; }

    public required long Size { get; init; }

    public required AttachmentPurpose Purpose { get; init; }

    /// <summary>The case it belongs to; null until the act that brings it is done.</summary>
    public CaseId? CaseId { get; set; }

    /// <summary>The agency whose opinion or authorisation it is.</summary>
    public AgencyId? AgencyId { get; set; }

    public AccountId? UploadedBy { get; init; }

    public required DateTime UploadedAt { get; init; }

    /// <summary>The same file as another case's own.</summary>
    public Attachment For(CaseId other) => new()
    {
        Sha256 = Sha256,
        FileName = FileName,
        ContentType = ContentType,
        Size = Size,
        Purpose = Purpose,
        CaseId = other,
        AgencyId = AgencyId,
        UploadedBy = UploadedBy,
        UploadedAt = UploadedAt,
    };
}
