using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class HandlingRoundConfiguration : IEntityTypeConfiguration<HandlingRound>
{
    public void Configure(EntityTypeBuilder<HandlingRound> builder)
    {
        builder.ToTable("Rounds");
        builder.Property<CaseId>("CaseId");
        builder.HasIndex("CaseId", nameof(HandlingRound.Number)).IsUnique();
        builder.HasIndex(round => round.DrivingDueOn);
        builder.OwnsOne(round => round.Publication);
        builder.HasOne(round => round.Draft).WithOne().HasForeignKey<ReplyDraft>("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(round => round.Letter).WithOne().HasForeignKey<ReplyLetter>("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Opinions).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Steps).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.SignOffs).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Versions).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Dispatches).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Receipts).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Meetings).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Slips).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Deadlines).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.FinishedFiles).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(round => round.SignedHash);
        builder.Ignore(round => round.CurrentFinished);
        builder.HasMany(round => round.Reminders).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Extensions).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Reassignments).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(round => round.Disagreements).WithOne().HasForeignKey("RoundId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(round => round.ReleasedOpinions);
        builder.Ignore(round => round.WaitingReassignment);
        builder.Ignore(round => round.LeadSince);
        builder.Ignore(round => round.OpenStep);
        builder.Ignore(round => round.ValidSignOff);
        builder.Ignore(round => round.LatestVersion);
        builder.Ignore(round => round.CurrentReceipt);
    }
}

internal sealed class RoundDeadlineConfiguration : IEntityTypeConfiguration<RoundDeadline>
{
    private static readonly JsonSerializerOptions Options = new() { Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<RoundDeadline> builder)
    {
        builder.ToTable("RoundDeadlines");
        builder.HasIndex(one => one.DueOn);
        builder.Property(one => one.Deadline).HasConversion(
            deadline => JsonSerializer.Serialize(deadline, Options),
            stored => JsonSerializer.Deserialize<Deadline>(stored, Options)!); // written by the line above
    }
}

internal sealed class ExtensionConfiguration : IEntityTypeConfiguration<Extension>
{
    public void Configure(EntityTypeBuilder<Extension> builder)
    {
        builder.ToTable("Extensions");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
    }
}

internal sealed class ReassignmentRequestConfiguration : IEntityTypeConfiguration<ReassignmentRequest>
{
    public void Configure(EntityTypeBuilder<ReassignmentRequest> builder)
    {
        builder.ToTable("ReassignmentRequests");
        builder.Ignore(one => one.IsWaiting);
    }
}

internal sealed class DisagreementConfiguration : IEntityTypeConfiguration<Disagreement>
{
    public void Configure(EntityTypeBuilder<Disagreement> builder)
    {
        builder.ToTable("Disagreements");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.Ignore(one => one.IsOpen);
    }
}

internal sealed class ReplyDraftConfiguration : IEntityTypeConfiguration<ReplyDraft>
{
    public void Configure(EntityTypeBuilder<ReplyDraft> builder)
    {
        builder.ToTable("ReplyDrafts");
        builder.Ignore(draft => draft.Appendices); // of the same rows as the sections
        builder.HasMany(draft => draft.Sections).WithOne().HasForeignKey("DraftId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DraftSectionConfiguration : IEntityTypeConfiguration<DraftSection>
{
    public void Configure(EntityTypeBuilder<DraftSection> builder)
    {
        builder.ToTable("DraftSections");
        builder.Property(section => section.Id).ValueGeneratedOnAdd();
        builder.Property(section => section.Kind).HasDefaultValue(SectionKind.Section); // what older stores have
    }
}

internal sealed class SignOffStepConfiguration : IEntityTypeConfiguration<SignOffStep>
{
    public void Configure(EntityTypeBuilder<SignOffStep> builder)
    {
        builder.ToTable("SignOffSteps");
        builder.OwnsOne(step => step.InStead);
    }
}

internal sealed class SignOffRecordConfiguration : IEntityTypeConfiguration<SignOffRecord>
{
    public void Configure(EntityTypeBuilder<SignOffRecord> builder)
    {
        builder.ToTable("SignOffRecords");
        builder.OwnsOne(record => record.InStead);
    }
}

internal sealed class DraftVersionConfiguration : IEntityTypeConfiguration<DraftVersion>
{
    public void Configure(EntityTypeBuilder<DraftVersion> builder)
    {
        builder.ToTable("DraftVersions");
        builder.Ignore(version => version.ShortCode);
    }
}

internal sealed class FinishedFileConfiguration : IEntityTypeConfiguration<FinishedFile>
{
    public void Configure(EntityTypeBuilder<FinishedFile> builder)
    {
        builder.ToTable("FinishedFiles");
        builder.Ignore(file => file.IsSettled);
    }
}

internal sealed class ReplyLetterConfiguration : IEntityTypeConfiguration<ReplyLetter>
{
    public void Configure(EntityTypeBuilder<ReplyLetter> builder)
    {
        builder.ToTable("ReplyLetters");
        builder.HasIndex(letter => letter.DocumentNumber);
        builder.HasIndex(letter => letter.VerificationCode).IsUnique();
    }
}

internal sealed class DispatchConfiguration : IEntityTypeConfiguration<Dispatch>
{
    public void Configure(EntityTypeBuilder<Dispatch> builder) => builder.ToTable("Dispatches");
}

internal sealed class FeedbackReceiptConfiguration : IEntityTypeConfiguration<FeedbackReceipt>
{
    public void Configure(EntityTypeBuilder<FeedbackReceipt> builder)
    {
        builder.ToTable("FeedbackReceipts");
        builder.Ignore(receipt => receipt.IsCurrent);
        builder.OwnsMany(receipt => receipt.Answers, answers =>
        {
            answers.ToTable("ReceiptAnswers");
            answers.WithOwner().HasForeignKey("ReceiptId");
            answers.HasKey("ReceiptId", nameof(ReceiptAnswer.QuestionCode)); // a generated half of a key stays empty on SQLite
        });
    }
}

internal sealed class DissatisfactionMeetingConfiguration : IEntityTypeConfiguration<DissatisfactionMeeting>
{
    public void Configure(EntityTypeBuilder<DissatisfactionMeeting> builder) => builder.ToTable("DissatisfactionMeetings");
}

internal sealed class ReceiptSlipConfiguration : IEntityTypeConfiguration<ReceiptSlip>
{
    public void Configure(EntityTypeBuilder<ReceiptSlip> builder) => builder.ToTable("ReceiptSlips");
}
