using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using ResilientCity.Domain;

namespace ResilientCity.Application.Data;

/// <summary>Times are UTC, with their kind set.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time.Kind == DateTimeKind.Utc ? time : time.ToUniversalTime(),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

internal sealed class ProposalIdConverter() : ValueConverter<ProposalId, int>(id => id.Value, stored => new ProposalId(stored));

internal sealed class CaseIdConverter() : ValueConverter<CaseId, int>(id => id.Value, stored => new CaseId(stored));

internal sealed class AgencyIdConverter() : ValueConverter<AgencyId, int>(id => id.Value, stored => new AgencyId(stored));

internal sealed class DelegateIdConverter() : ValueConverter<DelegateId, int>(id => id.Value, stored => new DelegateId(stored));

internal sealed class AccountIdConverter() : ValueConverter<AccountId, int>(id => id.Value, stored => new AccountId(stored));

internal sealed class SessionIdConverter() : ValueConverter<SessionId, int>(id => id.Value, stored => new SessionId(stored));

internal sealed class DivisionIdConverter() : ValueConverter<DivisionId, int>(id => id.Value, stored => new DivisionId(stored));

internal sealed class OpinionIdConverter() : ValueConverter<OpinionId, int>(id => id.Value, stored => new OpinionId(stored));

internal sealed class SectionIdConverter() : ValueConverter<SectionId, int>(id => id.Value, stored => new SectionId(stored));

internal sealed class AskIdConverter() : ValueConverter<AskId, int>(id => id.Value, stored => new AskId(stored));

internal sealed class ExtensionIdConverter() : ValueConverter<ExtensionId, int>(id => id.Value, stored => new ExtensionId(stored));

internal sealed class DisagreementIdConverter() : ValueConverter<DisagreementId, int>(id => id.Value, stored => new DisagreementId(stored));
internal sealed class DeputyTermIdConverter() : ValueConverter<DeputyTermId, int>(id => id.Value, stored => new DeputyTermId(stored));

internal sealed class KeySupervisionIdConverter() : ValueConverter<KeySupervisionId, int>(id => id.Value, stored => new KeySupervisionId(stored));

internal sealed class ConsultationIdConverter() : ValueConverter<ConsultationId, int>(id => id.Value, stored => new ConsultationId(stored));

internal sealed class AttachmentIdConverter() : ValueConverter<AttachmentId, int>(id => id.Value, stored => new AttachmentId(stored));

internal sealed class CommitmentIdConverter() : ValueConverter<CommitmentId, int>(id => id.Value, stored => new CommitmentId(stored));

internal sealed class YearlyReportIdConverter() : ValueConverter<YearlyReportId, int>(id => id.Value, stored => new YearlyReportId(stored));
