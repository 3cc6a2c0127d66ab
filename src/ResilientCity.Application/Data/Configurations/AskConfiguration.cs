using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class ProposalAskConfiguration : IEntityTypeConfiguration<ProposalAsk>
{
    public void Configure(EntityTypeBuilder<ProposalAsk> builder)
    {
        builder.ToTable("ProposalAsks");
        builder.Property<CaseId>("CaseId");
        builder.Property(ask => ask.Id).ValueGeneratedOnAdd();
        builder.Property(ask => ask.Text).HasMaxLength(ProposalAsk.MaxTextLength);
        builder.HasMany(ask => ask.Ties).WithOne().HasForeignKey("AskId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AskTieConfiguration : IEntityTypeConfiguration<AskTie>
{
    public void Configure(EntityTypeBuilder<AskTie> builder)
    {
        builder.ToTable("AskTies");
        builder.Property<AskId>("AskId");
        builder.Property(tie => tie.Words).HasMaxLength(AskTie.MaxWordsLength);
        builder.HasOne<DraftSection>().WithMany().HasForeignKey(tie => tie.SectionId).OnDelete(DeleteBehavior.Cascade); // an import replaces the sections
    }
}
