using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Feedback;

/// <summary>A case replied on 2026-03-02 that waits for its receipt, in an installation that delegates reach.</summary>
internal sealed class RepliedCase : IAsyncDisposable
{
    public static readonly DateOnly RepliedOn = new(2026, 3, 2);

    public required StoreFixture Fixture { get; init; }

    public required TestCity City { get; init; }

    public required CaseId Id { get; init; }

    public static SlipSettings Reachable { get; } = new() { PublicAddress = new Uri("https://npc.example") };

    public DelegateId Lead => City.LeadDelegate.DelegateId!.Value; // the delegate's account has one

    public static async Task<RepliedCase> BuildAsync(OperatingMode mode = OperatingMode.WholeProcess)
    {
        var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = await fixture.EnterAsync(city, new EnteredCase("0101", CaseStage.Replied)
        {
            Mode = mode,
            RepliedOn = RepliedOn,
            Mark = "A",
            CoHandlers = [city.CoHandler],
        });
        return new RepliedCase { Fixture = fixture, City = city, Id = id };
    }

    public ValueTask DisposeAsync() => Fixture.DisposeAsync();

    public SlipTokens Tokens => Fixture.Use<SlipTokens>();

    public CaseCommand Command(RecordingBasis? basis = null) => new(Guid.NewGuid(), Id, null, null, basis);

    public Task<Outcome<IssuedSlip>> IssueAsync(Actor actor, DateOnly? expiresOn = null) =>
        new IssueSlip(Fixture.Use<CaseStore>(), Reachable).ExecuteAsync(new IssueSlipRequest(Command(), expiresOn), actor, CancellationToken.None);

    public async Task<FeedbackView> ReadAsync(Actor actor) =>
        (await new ReadFeedback(Fixture.Use<CaseStore>(), Tokens, Reachable).ExecuteAsync(Id, null, actor, CancellationToken.None)).Value;

    public Task<Outcome<SlipSheet>> SheetAsync(Actor actor) =>
        new ReadSlipSheet(Fixture.Use<CaseStore>(), Tokens, Reachable).ExecuteAsync(Id, Lead, actor, CancellationToken.None);

    public async Task<string> TokenAsync() => (await ReadAsync(City.Committee)).Slip!.Token!; // issued before

    public async Task<SlipView> OpenAsync(string token) => (await Fixture.Use<ReadSlip>().ExecuteAsync(token, CancellationToken.None)).Value;

    public Task<Outcome<Done>> GiveBySlipAsync(string token, string choice = "satisfied", string? opinion = null, Guid? commandId = null) =>
        Fixture.Use<GiveReceiptBySlip>().ExecuteAsync(
            new GiveReceiptBySlipRequest(commandId ?? Guid.NewGuid(), token, [new GivenAnswer("verdict", choice)], opinion, null), CancellationToken.None);

    public Task<Outcome<Done>> GiveAsync(Actor actor, string choice = "satisfied", string? opinion = null, RecordingBasis? basis = null) =>
        Fixture.Use<GiveReceipt>().ExecuteAsync(new GiveReceiptRequest(Command(basis), [new GivenAnswer("verdict", choice)], opinion, null), actor, CancellationToken.None);
}
