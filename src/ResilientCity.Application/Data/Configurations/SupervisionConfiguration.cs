using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain;
using ResilientCity.Domain.Supervision;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class KeySupervisionConfiguration : IEntityTypeConfiguration<KeySupervision>
{
    public void Configure(EntityTypeBuilder<KeySupervision> builder)
    {
        builder.ToTable("KeySupervisions");
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.Property<CaseId>("CaseId");
        builder.Property(one => one.Leader).HasMaxLength(KeySupervisionEntry.MaxLeaderLength);
        builder.HasIndex(one => one.Year);
        builder.HasMany(one => one.Notes).WithOne().HasForeignKey("KeySupervisionId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(one => one.IsInPlan);
    }
}

internal sealed class SupervisionNoteConfiguration : IEntityTypeConfiguration<SupervisionNote>
{
    public void Configure(EntityTypeBuilder<SupervisionNote> builder) => builder.ToTable("SupervisionNotes");
}
