using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class CommitmentConfiguration : IEntityTypeConfiguration<Commitment>
{
    public void Configure(EntityTypeBuilder<Commitment> builder)
    {
        builder.ToTable("Commitments");
        builder.Property<CaseId>("CaseId");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.Property(one => one.Sentence).HasMaxLength(Commitment.MaxSentenceLength);
        builder.HasIndex("CaseId", nameof(Commitment.Number)).IsUnique();
        builder.HasIndex(one => new { one.State, one.DueOn });
        builder.HasMany(one => one.Progress).WithOne().HasForeignKey("CommitmentId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CommitmentProgressConfiguration : IEntityTypeConfiguration<CommitmentProgress>
{
    public void Configure(EntityTypeBuilder<CommitmentProgress> builder)
    {
        builder.ToTable("CommitmentProgress");
        builder.Property<CommitmentId>("CommitmentId");
        builder.HasMany(one => one.Evidence).WithOne().HasForeignKey("ProgressId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CommitmentEvidenceConfiguration : IEntityTypeConfiguration<CommitmentEvidence>
{
    public void Configure(EntityTypeBuilder<CommitmentEvidence> builder) => builder.ToTable("CommitmentEvidence");
}

internal sealed class YearlyReportConfiguration : IEntityTypeConfiguration<YearlyReport>
{
    public void Configure(EntityTypeBuilder<YearlyReport> builder)
    {
        builder.ToTable("YearlyReports");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.HasIndex(one => new { one.DelegateId, one.AgencyId, one.Year, one.Mode }).IsUnique();
        builder.HasIndex(one => new { one.AgencyId, one.Year });
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CongressDelegate>().WithMany().HasForeignKey(one => one.DelegateId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(one => one.Cases).WithOne().HasForeignKey("ReportId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(one => one.Receipt).WithOne().HasForeignKey<YearlyReceipt>("ReportId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(one => one.Meeting).WithOne().HasForeignKey<CommitmentMeeting>("ReportId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class YearlyReportCaseConfiguration : IEntityTypeConfiguration<YearlyReportCase>
{
    public void Configure(EntityTypeBuilder<YearlyReportCase> builder)
    {
        builder.ToTable("YearlyReportCases");
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(one => one.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class YearlyReceiptConfiguration : IEntityTypeConfiguration<YearlyReceipt>
{
    public void Configure(EntityTypeBuilder<YearlyReceipt> builder) => builder.ToTable("YearlyReceipts");
}

internal sealed class CommitmentMeetingConfiguration : IEntityTypeConfiguration<CommitmentMeeting>
{
    public void Configure(EntityTypeBuilder<CommitmentMeeting> builder) => builder.ToTable("CommitmentMeetings");
}
