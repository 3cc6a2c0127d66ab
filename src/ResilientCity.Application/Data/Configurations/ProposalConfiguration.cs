using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class ProposalConfiguration : IEntityTypeConfiguration<Proposal>
{
    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.Property(proposal => proposal.Id).ValueGeneratedOnAdd();
        builder.Property(proposal => proposal.Number).HasMaxLength(Proposal.MaxNumberLength);
        builder.Property(proposal => proposal.Title).HasMaxLength(Proposal.MaxTitleLength);
        builder.HasIndex(proposal => new { proposal.SessionId, proposal.Kind, proposal.Number }).IsUnique();
        builder.HasIndex(proposal => proposal.SearchText); // the search box reads this index from end to end, never the rows with their long texts
        builder.HasOne<CongressSession>().WithMany().HasForeignKey(proposal => proposal.SessionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(proposal => proposal.Delegates).WithOne().HasForeignKey("ProposalId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(proposal => proposal.Lead);
    }
}

internal sealed class ProposalDelegateConfiguration : IEntityTypeConfiguration<ProposalDelegate>
{
    public void Configure(EntityTypeBuilder<ProposalDelegate> builder)
    {
        builder.ToTable("ProposalDelegates");
        builder.Property(one => one.Name).HasMaxLength(50);
        builder.HasOne<CongressDelegate>().WithMany().HasForeignKey(one => one.DelegateId).OnDelete(DeleteBehavior.Restrict);
    }
}
