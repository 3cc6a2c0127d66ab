using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.Property(agency => agency.Id).ValueGeneratedOnAdd();
        builder.Property(agency => agency.FullName).HasMaxLength(100);
        builder.Property(agency => agency.ShortName).HasMaxLength(50);
        builder.HasIndex(agency => agency.FullName).IsUnique();
        builder.HasMany(agency => agency.Names).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(agency => agency.Divisions).WithOne().HasForeignKey("AgencyId").IsRequired().OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(agency => agency.SignOffSteps).WithOne().IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AgencyNameConfiguration : IEntityTypeConfiguration<AgencyName>
{
    public void Configure(EntityTypeBuilder<AgencyName> builder)
    {
        builder.ToTable("AgencyNames");
        builder.Property(name => name.FullName).HasMaxLength(100);
        builder.Property(name => name.ShortName).HasMaxLength(50);
    }
}

internal sealed class DivisionConfiguration : IEntityTypeConfiguration<Division>
{
    public void Configure(EntityTypeBuilder<Division> builder)
    {
        builder.ToTable("Divisions");
        builder.Property(division => division.Id).ValueGeneratedOnAdd();
        builder.Property(division => division.Name).HasMaxLength(50);
    }
}

internal sealed class SignOffTemplateStepConfiguration : IEntityTypeConfiguration<SignOffTemplateStep>
{
    public void Configure(EntityTypeBuilder<SignOffTemplateStep> builder)
    {
        builder.ToTable("SignOffTemplateSteps");
        builder.Property(step => step.Label).HasMaxLength(50);
    }
}

internal sealed class CongressSessionConfiguration : IEntityTypeConfiguration<CongressSession>
{
    public void Configure(EntityTypeBuilder<CongressSession> builder)
    {
        builder.Property(session => session.Id).ValueGeneratedOnAdd();
        builder.Property(session => session.Congress).HasMaxLength(50);
        builder.Property(session => session.Session).HasMaxLength(50);
        builder.HasIndex(session => new { session.Congress, session.Session, session.Year }).IsUnique();
    }
}

internal sealed class CongressDelegateConfiguration : IEntityTypeConfiguration<CongressDelegate>
{
    public void Configure(EntityTypeBuilder<CongressDelegate> builder)
    {
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.Property(one => one.Name).HasMaxLength(50);
        builder.HasIndex(one => one.Name);
    }
}
