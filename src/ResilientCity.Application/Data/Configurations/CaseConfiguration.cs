using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class CaseFileConfiguration : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> builder)
    {
        builder.ToTable("Cases");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.HasIndex(one => new { one.Stage, one.LeadAgencyId });
        builder.HasIndex(one => new { one.LeadAgencyId, one.Stage });
        builder.HasIndex(one => one.OfficialDueOn);
        builder.Property(one => one.LetterMark).HasMaxLength(20);
        builder.HasOne(one => one.Proposal).WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.LeadAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(one => one.Rounds).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(one => one.CoHandlers).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(one => one.MergedProposals).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(one => one.MergedIntoId); // no foreign key: SQLite would rebuild the whole table for it, outside the transaction
        builder.Ignore(one => one.Addressees);
        builder.HasMany(one => one.FormerParties).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(one => one.Asks).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(one => one.KeySupervisions).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(one => one.CurrentKeySupervision);
        builder.HasMany(one => one.Commitments).WithOne().HasForeignKey("CaseId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Property(one => one.KeptMark).HasMaxLength(20);
        builder.Property(one => one.KeptMarkReference).HasMaxLength(CaseFile.MaxMarkReferenceLength);
        builder.Ignore(one => one.StandingCommitments);
        builder.Ignore(one => one.AreCommitmentsKept);
        builder.Ignore(one => one.Round);
        builder.Ignore(one => one.PendingEvents);
    }
}

internal sealed class CaseCoHandlerConfiguration : IEntityTypeConfiguration<CaseCoHandler>
{
    public void Configure(EntityTypeBuilder<CaseCoHandler> builder)
    {
        builder.ToTable("CaseCoHandlers");
        builder.Property<CaseId>("CaseId");
        builder.HasIndex("CaseId", nameof(CaseCoHandler.AgencyId)).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseMergedProposalConfiguration : IEntityTypeConfiguration<CaseMergedProposal>
{
    public void Configure(EntityTypeBuilder<CaseMergedProposal> builder)
    {
        builder.ToTable("CaseMergedProposals");
        builder.HasOne(one => one.Proposal).WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CaseFormerPartyConfiguration : IEntityTypeConfiguration<CaseFormerParty>
{
    public void Configure(EntityTypeBuilder<CaseFormerParty> builder)
    {
        builder.ToTable("CaseFormerParties");
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CoHandlingOpinionConfiguration : IEntityTypeConfiguration<CoHandlingOpinion>
{
    public void Configure(EntityTypeBuilder<CoHandlingOpinion> builder)
    {
        builder.ToTable("CoHandlingOpinions");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(one => one.Versions).WithOne().HasForeignKey("OpinionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(one => one.IsGiven);
        builder.Ignore(one => one.IsReleased);
    }
}

internal sealed class OpinionVersionConfiguration : IEntityTypeConfiguration<OpinionVersion>
{
    public void Configure(EntityTypeBuilder<OpinionVersion> builder) => builder.ToTable("OpinionVersions");
}

internal sealed class ConsultationConfiguration : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(one => one.Cases).WithOne().HasForeignKey("ConsultationId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ConsultationCaseConfiguration : IEntityTypeConfiguration<ConsultationCase>
{
    public void Configure(EntityTypeBuilder<ConsultationCase> builder)
    {
        builder.ToTable("ConsultationCases");
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(one => one.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
