using ResilientCity.Application.Feedback;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>Any two texts of a case, across its handlings: versions, letters, the draft as it stands.</summary>
public sealed class CompareRoundsTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task CompareVersions_DraftOfTheSecondHandlingWithTheFirstLetter_ShowsWhatChanged()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        (await one.SignAsync()).ShouldBeDone();
        (await one.NumberAsync()).ShouldBeDone();
        await one.SendAsync();
        (await one.AnswerAsync("dissatisfied")).ShouldBeDone();
        (await fixture.Use<OrderRehandling>().ExecuteAsync(new OrderRehandlingRequest(one.Command(), RoundCause.Dissatisfied, "责成重新办理"), one.City.Committee, Ct)).ShouldBeDone();
        var section = (await one.ReadAsync()).Round.Draft.Sections[1];
        (await one.SaveAsync(section.Id, "年内修复20公里。", section.Version, one.City.Officer)).ShouldBeDone();

        var rows = (await fixture.Use<ReadVersions>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value.Versions;
        var compared = (await fixture.Use<CompareVersions>().ExecuteAsync(
            new CompareVersionsRequest(one.Id, new VersionKey(1, VersionKey.Letter), new VersionKey(2, VersionKey.Draft)), one.City.Officer, Ct)).Value;

        rows[0].Key.ShouldBe(new VersionKey(2, VersionKey.Draft));
        rows.Single(row => row.Key == new VersionKey(1, VersionKey.Letter)).DocumentNumber.ShouldBe("江水函〔2026〕8号");
        compared.Lines.SelectMany(line => line.Pieces).Where(piece => piece.Kind is not PieceKind.Same).Select(piece => (piece.Kind, piece.Text))
            .ShouldContain((PieceKind.Inserted, "20"));
    }

    [Fact]
    public async Task CompareVersions_TextThatIsNotThere_IsNotFound()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();

        (await fixture.Use<CompareVersions>().ExecuteAsync(
            new CompareVersionsRequest(one.Id, new VersionKey(1, VersionKey.Letter), new VersionKey(1, VersionKey.Draft)), one.City.Officer, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }
}
