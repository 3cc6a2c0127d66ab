using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain.Replies;

namespace ResilientCity.Application.Tests.Data;

/// <summary>kill -9 in the middle of writing: every save that was acknowledged is there afterwards.</summary>
public sealed class KilledWriterTests
{
    private const int SavesBeforeTheKill = 20;

    [Fact]
    public async Task Saves_WriterKilledInTheMiddle_AreAllThereAfterwards()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();
        var next = 1;

        for (var round = 0; round < 3; round++)
        {
            var section = (await one.ReadAsync()).Round.Draft.Sections[0];
            var acknowledged = await WriteUntilKilledAsync(KilledWriter.Order(
                fixture.Folder, one.Id.Value, section.Id.Value, section.Version, one.City.Officer.AccountId!.Value.Value, next));

            acknowledged.Count.ShouldBeGreaterThanOrEqualTo(SavesBeforeTheKill);
            next = await ShouldAllBeThereAsync(fixture, one, acknowledged) + 1;
        }
    }

    /// <summary>The last number that was written: the acknowledged one, or the one whose acknowledgement the kill cut off.</summary>
    private static async Task<int> ShouldAllBeThereAsync(StoreFixture fixture, TestCase one, IReadOnlyList<int> acknowledged)
    {
        await using var db = fixture.Fresh();
        var integrity = await db.Database.SqlQueryRaw<string>("SELECT integrity_check AS Value FROM pragma_integrity_check").ToListAsync();
        integrity.ShouldBe(["ok"]);
        var commands = acknowledged.Select(KilledWriter.CommandOf).ToList();
        (await db.Commands.CountAsync(row => commands.Contains(row.CommandId))).ShouldBe(acknowledged.Count);

        DraftSection section = (await one.ReadAsync()).Round.Draft.Sections[0];
        var last = acknowledged[^1];
        var written = section.Text == KilledWriter.TextOf(last) ? last : last + 1;
        section.Text.ShouldBe(KilledWriter.TextOf(written));
        return written;
    }

    private static async Task<List<int>> WriteUntilKilledAsync(string order)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KilledWriterTests).Assembly.Location]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[KilledWriter.Variable] = order;
        using var writer = Process.Start(start)!; // starts, or throws
        var errors = writer.StandardError.ReadToEndAsync();
        var acknowledged = new List<int>();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            acknowledged.Add(int.Parse(line, CultureInfo.InvariantCulture));
            if (acknowledged.Count == SavesBeforeTheKill)
            {
                writer.Kill(); // SIGKILL: nothing is flushed, nothing closed
            }
        }

        await writer.WaitForExitAsync();
        acknowledged.Count.ShouldBeGreaterThanOrEqualTo(SavesBeforeTheKill, await errors);
        return acknowledged;
    }
}
