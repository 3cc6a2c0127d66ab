using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Application.Notifications;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class InboxRowConfiguration : IEntityTypeConfiguration<InboxRow>
{
    public void Configure(EntityTypeBuilder<InboxRow> builder)
    {
        builder.ToTable("Inbox");
        builder.Property(row => row.Key).HasMaxLength(Notice.MaxKeyLength);
        builder.HasIndex(row => new { row.Receiver, row.Key }).IsUnique();
        builder.HasIndex(row => new { row.Receiver, row.ReadAt, row.Id });
        builder.HasIndex(row => row.CaseId);
    }
}
