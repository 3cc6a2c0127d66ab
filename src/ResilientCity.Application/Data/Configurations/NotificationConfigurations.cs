using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
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
        builder.HasIndex(row => row.Receiver).HasDatabaseName("IX_Inbox_AwaitingDigest").HasFilter("\"AwaitsDigest\"");
    }
}

internal sealed class NoticePreferencesConfiguration : IEntityTypeConfiguration<NoticePreferences>
{
    public void Configure(EntityTypeBuilder<NoticePreferences> builder)
    {
        builder.ToTable("NoticePreferences");
        builder.HasKey(one => one.AccountId);
        builder.Property(one => one.AccountId).ValueGeneratedNever();
        builder.Property(one => one.MailAddress).HasMaxLength(NoticePreferences.MaxAddressLength);
        builder.Property(one => one.Language).HasMaxLength(10);
        builder.Property(one => one.CalendarTokenHash).HasMaxLength(64);
        builder.HasIndex(one => one.CalendarTokenHash).IsUnique();
        builder.Property(one => one.Muted).HasConversion(
            kinds => string.Join(',', kinds),
            stored => Parse(stored),
            new ValueComparer<List<NoticeKind>>((one, other) => one!.SequenceEqual(other!), kinds => kinds.Count, kinds => kinds.ToList())); // never null: the property is required
    }

    private static List<NoticeKind> Parse(string stored) =>
        [.. stored.Split(',', StringSplitOptions.RemoveEmptyEntries).Where(name => Enum.IsDefined(typeof(NoticeKind), name)).Select(Enum.Parse<NoticeKind>)];
}

internal sealed class OutboxRowConfiguration : IEntityTypeConfiguration<OutboxRow>
{
    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(row => row.MessageId).HasMaxLength(64);
        builder.Property(row => row.LastError).HasMaxLength(OutboxRow.MaxErrorLength);
        builder.HasIndex(row => row.MessageId).IsUnique();
        builder.HasIndex(row => new { row.State, row.DueAt });
        builder.HasIndex(row => new { row.Receiver, row.DigestOn }).IsUnique(); // an absent day is no repetition
        builder.HasMany(row => row.Items).WithOne().HasForeignKey(item => item.OutboxId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class OutboxItemConfiguration : IEntityTypeConfiguration<OutboxItem>
{
    public void Configure(EntityTypeBuilder<OutboxItem> builder)
    {
        builder.ToTable("OutboxItems");
        builder.HasOne(item => item.Notice).WithMany().HasForeignKey(item => item.NoticeId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class WebhookRowConfiguration : IEntityTypeConfiguration<WebhookRow>
{
    public void Configure(EntityTypeBuilder<WebhookRow> builder)
    {
        builder.ToTable("Webhook");
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Property(row => row.Address).HasMaxLength(WebhookRow.MaxAddressLength);
    }
}
