using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class AccountUserConfiguration : IEntityTypeConfiguration<AccountUser>
{
    public void Configure(EntityTypeBuilder<AccountUser> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(user => user.DisplayName).HasMaxLength(50);
        builder.Property(user => user.Roles).HasConversion(
            roles => string.Join(',', roles),
            stored => Parse(stored),
            new ValueComparer<List<Role>>((one, other) => one!.SequenceEqual(other!), roles => roles.Count, roles => roles.ToList())); // never null: the property is required
    }

    private static List<Role> Parse(string stored) =>
        [.. stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Role>)];
}

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(one => one.Id).ValueGeneratedOnAdd();
        builder.Property(one => one.Sha256).HasMaxLength(64);
        builder.HasIndex(one => one.Sha256);
    }
}

internal sealed class EventRowConfiguration : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> builder)
    {
        builder.ToTable("Events");
        builder.HasKey(row => row.Sequence);
        builder.Property(row => row.Sequence).ValueGeneratedOnAdd();
        builder.HasIndex(row => new { row.StreamKind, row.StreamId, row.StreamNumber }).IsUnique();
        builder.HasIndex(row => new { row.StreamKind, row.Sequence });
    }
}

internal sealed class RuleChangeRowConfiguration : IEntityTypeConfiguration<RuleChangeRow>
{
    public void Configure(EntityTypeBuilder<RuleChangeRow> builder)
    {
        builder.ToTable("RuleChanges");
        builder.Property(row => row.Key).HasMaxLength(RuleChangeRow.MaxKeyLength);
        builder.HasIndex(row => new { row.Kind, row.Key });
    }
}

internal sealed class CommandRowConfiguration : IEntityTypeConfiguration<CommandRow>
{
    public void Configure(EntityTypeBuilder<CommandRow> builder)
    {
        builder.ToTable("Commands");
        builder.HasKey(row => row.CommandId);
        builder.HasIndex(row => row.DoneAt);
    }
}

internal sealed class LosingTextConfiguration : IEntityTypeConfiguration<LosingText>
{
    public void Configure(EntityTypeBuilder<LosingText> builder)
    {
        builder.ToTable("LosingTexts");
        builder.HasIndex(text => new { text.SectionId, text.AccountId }).IsUnique();
    }
}

internal sealed class SheetLookConfiguration : IEntityTypeConfiguration<SheetLook>
{
    public void Configure(EntityTypeBuilder<SheetLook> builder)
    {
        builder.ToTable("SheetLooks");
        builder.HasKey(look => new { look.AccountId, look.CaseId, look.Round, look.Version });
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(look => look.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
