using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class DeputyTermConfiguration : IEntityTypeConfiguration<DeputyTerm>
{
    public void Configure(EntityTypeBuilder<DeputyTerm> builder)
    {
        builder.ToTable("DeputyTerms");
        builder.Property(term => term.Id).ValueGeneratedOnAdd();
        builder.Property(term => term.HeadName).HasMaxLength(50);
        builder.Property(term => term.DeputyName).HasMaxLength(50);
        builder.HasIndex(term => term.DeputyId);
        builder.HasIndex(term => new { term.AgencyId, term.From });
        builder.HasOne<Agency>().WithMany().HasForeignKey(term => term.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(term => term.LastDay);
        builder.Ignore(term => term.Power);
    }
}
