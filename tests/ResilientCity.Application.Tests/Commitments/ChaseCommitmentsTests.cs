using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Tests.UseCases;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Commitments;

/// <summary>The daily look at promises: each step once, to whoever keeps the promise, and no flood after days without a run.</summary>
public sealed class ChaseCommitmentsTests : IAsyncLifetime
{
    private static readonly DateOnly Due = new(2026, 6, 30);
    private readonly Scene scene = new();

    public async ValueTask InitializeAsync()
    {
        await scene.InitializeAsync();
        await scene.MakeAsync(Situation.Promised);
    }

    public ValueTask DisposeAsync() => scene.DisposeAsync();

    [Fact]
    public async Task Chase_DayByDay_TellsEachStepOnce()
    {
        for (var day = Due.AddDays(-40); day <= Due.AddDays(20); day = day.AddDays(1))
        {
            await RunAsync(day);
            await RunAsync(day);
        }

        (await TellingsAsync()).ShouldBe(
        [
            (NoticeKind.DueSoon, "-30"), (NoticeKind.DueSoon, "-7"), (NoticeKind.DueToday, "0"), (NoticeKind.PromiseOverdue, "1"), (NoticeKind.PromiseOverdue, "15"),
        ]);
    }

    [Fact]
    public async Task Chase_AfterWeeksWithoutARun_TellsTheLatestStepOnly()
    {
        await RunAsync(Due.AddDays(20));

        (await TellingsAsync()).ShouldBe([(NoticeKind.PromiseOverdue, "15")]);
    }

    [Fact]
    public async Task Chase_ClosedPromise_IsNotToldOf()
    {
        var other = await StoreFixture.OpenAsync();
        await using (other)
        {
            (await other.Use<ChaseCommitments>().ExecuteAsync(Actor.Job, TestContext.Current.CancellationToken)).Value.ShouldBe(0);
        }

        await using var db = scene.Fixture.Fresh();
        await db.Set<Domain.Commitments.Commitment>().ExecuteUpdateAsync(set => set.SetProperty(one => one.State, Domain.Commitments.CommitmentState.Done), TestContext.Current.CancellationToken);
        await RunAsync(Due.AddDays(1));

        (await TellingsAsync()).ShouldBeEmpty();
    }

    private async Task RunAsync(DateOnly day)
    {
        scene.Fixture.GoTo(day);
        (await scene.Fixture.Use<ChaseCommitments>().ExecuteAsync(Actor.Job, TestContext.Current.CancellationToken)).ShouldBeDone();
    }

    /// <summary>What the liaison was told, in order: kind and step.</summary>
    private async Task<List<(NoticeKind Kind, string Step)>> TellingsAsync()
    {
        await using var db = scene.Fixture.Fresh();
        var rows = await db.Inbox.Where(row => row.Receiver == scene.City.Liaison.AccountId).OrderBy(row => row.Id).ToListAsync();
        rows.ShouldAllBe(row => row.CaseId != null);
        (await db.Inbox.CountAsync(row => row.Receiver == scene.City.StrangerLiaison.AccountId)).ShouldBe(0);
        return [.. rows.Select(row => (row.Kind, row.Key.Split('/')[^1]))];
    }
}
