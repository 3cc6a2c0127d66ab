using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Reminders;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data;

/// <summary>
/// The model, the same for every database. Each provider has a derived type of its own, because migrations belong to a context type:
/// with one type both providers' migrations would run.
/// </summary>
internal abstract class CaseDbContext(DbContextOptions options) : IdentityUserContext<AccountUser, int>(options)
{
    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<CongressSession> Sessions => Set<CongressSession>();

    public DbSet<CongressDelegate> Delegates => Set<CongressDelegate>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<CaseFile> Cases => Set<CaseFile>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    public DbSet<DeputyTerm> DeputyTerms => Set<DeputyTerm>();
    public DbSet<YearlyReport> YearlyReports => Set<YearlyReport>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<RuleChangeRow> RuleChanges => Set<RuleChangeRow>();

    public DbSet<LosingText> LosingTexts => Set<LosingText>();

    public DbSet<SheetLook> SheetLooks => Set<SheetLook>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<CommandRow> Commands => Set<CommandRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<NoticePreferences> NoticePreferences => Set<NoticePreferences>();

    public DbSet<WebhookRow> Webhooks => Set<WebhookRow>();
    public DbSet<SentReminder> SentReminders => Set<SentReminder>();

    public DbSet<ReminderDay> ReminderDays => Set<ReminderDay>();

    /// <summary>Set inside a write's transaction: changes of the registry and of accounts then leave their event with it.</summary>
    public RegistryRecorder? Recorder { get; set; }

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var changes = Recorder is null ? [] : await RegistryRecorder.CollectAsync(this, cancellationToken);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (changes.Count == 0)
        {
            return saved;
        }

        await Recorder!.AppendAsync(this, changes, cancellationToken); // changes come from it
        return saved + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CaseDbContext).Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<ProposalId>().HaveConversion<ProposalIdConverter>();
        configurationBuilder.Properties<CaseId>().HaveConversion<CaseIdConverter>();
        configurationBuilder.Properties<AgencyId>().HaveConversion<AgencyIdConverter>();
        configurationBuilder.Properties<DelegateId>().HaveConversion<DelegateIdConverter>();
        configurationBuilder.Properties<AccountId>().HaveConversion<AccountIdConverter>();
        configurationBuilder.Properties<SessionId>().HaveConversion<SessionIdConverter>();
        configurationBuilder.Properties<DivisionId>().HaveConversion<DivisionIdConverter>();
        configurationBuilder.Properties<OpinionId>().HaveConversion<OpinionIdConverter>();
        configurationBuilder.Properties<SectionId>().HaveConversion<SectionIdConverter>();
        configurationBuilder.Properties<AskId>().HaveConversion<AskIdConverter>();
        configurationBuilder.Properties<CommitmentId>().HaveConversion<CommitmentIdConverter>();
        configurationBuilder.Properties<YearlyReportId>().HaveConversion<YearlyReportIdConverter>();
        configurationBuilder.Properties<ExtensionId>().HaveConversion<ExtensionIdConverter>();
        configurationBuilder.Properties<DisagreementId>().HaveConversion<DisagreementIdConverter>();
        configurationBuilder.Properties<DeputyTermId>().HaveConversion<DeputyTermIdConverter>();
        configurationBuilder.Properties<KeySupervisionId>().HaveConversion<KeySupervisionIdConverter>();
        configurationBuilder.Properties<ConsultationId>().HaveConversion<ConsultationIdConverter>();
        configurationBuilder.Properties<AttachmentId>().HaveConversion<AttachmentIdConverter>();
    }
}

internal sealed class SqliteCaseDbContext(DbContextOptions<SqliteCaseDbContext> options) : CaseDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var typedKeys = builder.Model.GetEntityTypes()
            .Select(type => type.FindPrimaryKey()?.Properties)
            .Where(key => key is [{ ValueGenerated: ValueGenerated.OnAdd }] && key[0].ClrType.Assembly == typeof(CaseId).Assembly)
            .Select(key => key![0]); // filtered above
        foreach (var key in typedKeys)
        {
            // Behind a converter this is not inferred, and a deleted last id must never come back.
            key.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
        }
    }
}
