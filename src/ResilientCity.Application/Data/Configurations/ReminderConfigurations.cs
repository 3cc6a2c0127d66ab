using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Reminders;

namespace ResilientCity.Application.Data.Configurations;

internal sealed class SentReminderConfiguration : IEntityTypeConfiguration<SentReminder>
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public void Configure(EntityTypeBuilder<SentReminder> builder)
    {
        builder.ToTable("SentReminders");
        builder.Property(one => one.DeadlineKey).HasMaxLength(SentReminder.MaxKeyLength);
        builder.HasIndex(one => new { one.DeadlineKey, one.Offset }).IsUnique();
        builder.HasIndex(one => one.CaseId);
        builder.HasOne<CaseFile>().WithMany().HasForeignKey(one => one.CaseId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(one => one.IsSent);
        AsJson(builder.Property(one => one.Skipped));
        AsJson(builder.Property(one => one.Receivers));
    }

    private static void AsJson<T>(PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, Options),
        stored => JsonSerializer.Deserialize<List<T>>(stored, Options)!, // written by the line above
        new ValueComparer<IReadOnlyList<T>>((one, other) => one!.SequenceEqual(other!), list => list.Count, list => list.ToList())); // never null: the properties are required
}

internal sealed class ReminderDayConfiguration : IEntityTypeConfiguration<ReminderDay>
{
    public void Configure(EntityTypeBuilder<ReminderDay> builder)
    {
        builder.ToTable("ReminderDays");
        builder.HasIndex(one => new { one.Receiver, one.Day }).IsUnique();
        builder.HasIndex(one => one.Waiting);
        builder.HasIndex(one => one.Day);
    }
}

internal sealed class HandReminderConfiguration : IEntityTypeConfiguration<HandReminder>
{
    public void Configure(EntityTypeBuilder<HandReminder> builder)
    {
        builder.ToTable("HandReminders");
        builder.Property(one => one.Note).HasMaxLength(HandReminder.MaxNoteLength);
        builder.HasOne<Agency>().WithMany().HasForeignKey(one => one.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
