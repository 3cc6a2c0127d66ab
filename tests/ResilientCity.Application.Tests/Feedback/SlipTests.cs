using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Feedback;

public sealed class SlipTests
{
    [Fact]
    public async Task Slip_Issued_OpensAndTakesOneReceipt()
    {
        await using var one = await RepliedCase.BuildAsync();
        (await one.IssueAsync(one.City.Committee)).Refusal.ShouldBeNull();
        var token = await one.TokenAsync();

        var opened = await one.OpenAsync(token);
        opened.State.ShouldBe(SlipState.Valid);
        opened.Paper!.DelegateName.ShouldBe("卢喆");
        (await one.GiveBySlipAsync(token)).Refusal.ShouldBeNull();

        (await one.OpenAsync(token)).State.ShouldBe(SlipState.Used);
        (await one.GiveBySlipAsync(token)).Refusal.ShouldBe(new SlipNotValid(SlipState.Used));
        var receipt = (await one.ReadAsync(one.City.Liaison)).Receipt.ShouldNotBeNull();
        receipt.Channel.ShouldBe(ReceiptChannel.Slip);
        receipt.Answers.Single().Answer.ShouldBe("满意");
        receipt.RecordedBy.ShouldBeNull();
    }

    [Fact]
    public async Task Slip_Opened_ChangesNothing()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();
        var before = await EventsAsync(one);

        await one.OpenAsync(token);
        await one.OpenAsync(token);

        (await EventsAsync(one)).ShouldBe(before);
    }

    [Fact]
    public async Task Slip_PostedTwiceWithOneCommand_HasOneEffect()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();
        var command = Guid.NewGuid();

        (await one.GiveBySlipAsync(token, commandId: command)).IsDone.ShouldBeTrue();
        (await one.GiveBySlipAsync(token, commandId: command)).IsDone.ShouldBeTrue();

        await using var db = one.Fixture.Fresh();
        (await db.Cases.WholeCase().SingleAsync(TestContext.Current.CancellationToken)).Round.Receipts.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Slip_Reissued_KillsTheOldOneAndPrintingAgainIsTheSame()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var first = await one.TokenAsync();
        (await one.SheetAsync(one.City.Committee)).Value.Token.ShouldBe(first);

        await one.IssueAsync(one.City.Committee);

        (await one.OpenAsync(first)).State.ShouldBe(SlipState.Replaced);
        (await one.GiveBySlipAsync(first)).Refusal.ShouldBe(new SlipNotValid(SlipState.Replaced));
        (await one.OpenAsync(await one.TokenAsync())).State.ShouldBe(SlipState.Valid);
    }

    [Fact]
    public async Task Slip_PastItsLastDay_IsExpired()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee, new DateOnly(2026, 3, 20));
        var token = await one.TokenAsync();

        one.Fixture.GoTo(new DateOnly(2026, 3, 20));
        (await one.OpenAsync(token)).State.ShouldBe(SlipState.Valid);
        one.Fixture.GoTo(new DateOnly(2026, 3, 21));
        (await one.OpenAsync(token)).State.ShouldBe(SlipState.Expired);
        (await one.GiveBySlipAsync(token)).Refusal.ShouldBe(new SlipNotValid(SlipState.Expired));
    }

    [Fact]
    public async Task Slip_OfAFormerRound_IsClosed()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();

        (await one.Fixture.Use<OrderRehandling>().ExecuteAsync(
            new OrderRehandlingRequest(one.Command(), RoundCause.Quality, "答复不具体"), one.City.Committee, CancellationToken.None)).Refusal.ShouldBeNull();

        (await one.OpenAsync(token)).State.ShouldBe(SlipState.Closed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("AAAAAQAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("../../etc/passwd")]
    public async Task Slip_MadeUp_IsWrong(string token)
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);

        (await one.OpenAsync(token)).ShouldBe(new SlipView(SlipState.Wrong, null, null, null, null));
        (await one.GiveBySlipAsync(token)).Refusal.ShouldBe(new SlipNotValid(SlipState.Wrong));
    }

    [Fact]
    public async Task Slip_WithOneLetterChanged_IsWrong()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();
        var changed = token[..10] + (token[10] == 'A' ? 'B' : 'A') + token[11..];

        (await one.OpenAsync(changed)).State.ShouldBe(SlipState.Wrong);
    }

    [Fact]
    public async Task Slip_ByEveryOtherCapacity_NeitherIssuedNorSeenNorAnswered()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var city = one.City;
        var doubleHatted = await city.PersonAsync("double", "双重身份", [Role.CommitteeOffice, Role.Liaison], city.Lead);
        Actor[] others =
        [
            city.Liaison, city.Officer, city.Reviewer, city.Head, city.CoLiaison, city.StrangerLiaison, city.Government, city.Administrator, city.LeadDelegate, doubleHatted,
        ];
        var basis = new RecordingBasis(RecordSource.Paper, "1", null, null);

        foreach (var actor in others)
        {
            (await one.IssueAsync(actor)).IsDone.ShouldBeFalse(actor.Name);
            var sheet = await one.SheetAsync(actor);
            (sheet.IsDone ? sheet.Value.Token : null).ShouldBeNull(actor.Name);
            if (actor != city.StrangerLiaison)
            {
                (await one.ReadAsync(actor)).Slip?.Token.ShouldBeNull(actor.Name);
            }

            if (actor != city.LeadDelegate)
            {
                (await one.GiveAsync(actor)).IsDone.ShouldBeFalse(actor.Name);
            }

            if (actor != doubleHatted)
            {
                (await one.GiveAsync(actor, basis: basis)).IsDone.ShouldBeFalse(actor.Name);
            }
        }

        (await one.ReadAsync(city.Committee)).Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task Slip_Token_IsStoredNowhere()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();

        await using var db = one.Fixture.Fresh();
        (await db.Events.Select(row => row.Envelope).ToListAsync(TestContext.Current.CancellationToken)).ShouldNotContain(text => text.Contains(token));
        (await db.Commands.Select(row => row.Result).ToListAsync(TestContext.Current.CancellationToken)).ShouldNotContain(text => text.Contains(token));
    }

    [Fact]
    public async Task Slip_WithoutPublicAddress_IsNotIssuedAndTheSheetHasNoLink()
    {
        await using var one = await RepliedCase.BuildAsync();

        var issued = await one.Fixture.Use<IssueSlip>().ExecuteAsync(new IssueSlipRequest(one.Command(), null), one.City.Committee, CancellationToken.None);

        issued.Refusal.ShouldBeOfType<PublicAddressMissing>();
        var sheet = await one.Fixture.Use<ReadSlipSheet>().ExecuteAsync(one.Id, one.Lead, one.City.Committee, CancellationToken.None);
        sheet.Value.Token.ShouldBeNull();
        (await EventsAsync(one)).ShouldBe(1);
    }

    [Fact]
    public async Task Slip_InTheAgencysOwnMode_IsNeverIssued()
    {
        await using var one = await RepliedCase.BuildAsync(OperatingMode.AgencyOwn);

        (await one.IssueAsync(one.City.Committee)).Refusal.ShouldBeOfType<NotPermitted>();
        (await one.IssueAsync(one.City.Liaison)).Refusal.ShouldBeOfType<NotPermitted>();
    }

    [Fact]
    public async Task SlipKey_IsMadeOnceAndIsTheOwnersAlone()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.IssueAsync(one.City.Committee);
        var token = await one.TokenAsync();
        var path = Path.Combine(one.Fixture.Folder, "keys", "slip.key");

        new FileInfo(path).Length.ShouldBe(32);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        // Another process over the same folder derives the same token.
        var again = new SlipTokens(new SlipKey(new StoreFolder(one.Fixture.Folder)));
        again.IsOf(token, SlipTokens.IdOf(token)!.Value, 1).ShouldBeTrue();
    }

    private static async Task<int> EventsAsync(RepliedCase one)
    {
        await using var db = one.Fixture.Fresh();
        return await db.Events.Where(row => row.StreamKind == EventStreams.Case).CountAsync(TestContext.Current.CancellationToken);
    }
}
