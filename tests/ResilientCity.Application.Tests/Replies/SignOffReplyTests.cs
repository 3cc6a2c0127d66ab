using ResilientCity.Application.Cases;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Replies;

public sealed class SignOffReplyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task SubmitForSignOff_OpinionMissing_NeedsAReasonThatStaysOnRecord()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();

        (await one.SubmitAsync()).Refusal.ShouldBe(new OpinionsOutstanding(1));
        (await one.SubmitAsync("已电话征得同意")).ShouldBeDone();

        var stored = await one.ReadAsync();
        stored.Stage.ShouldBe(CaseStage.InSignOff);
        stored.Round.Opinions.Single().WaivedBecause.ShouldBe("已电话征得同意");
        stored.Round.OpenStep!.Label.ShouldBe("办公室核稿");
    }

    [Fact]
    public async Task SubmitForSignOff_DraftChangedSinceSeen_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        var seen = (await one.ReadAsync()).Round.Draft;
        await one.SaveAsync(seen.Sections[0].Id, "又改了", seen.Sections[0].Version, one.City.Liaison);

        var outcome = await fixture.Use<SubmitForSignOff>().ExecuteAsync(
            new SubmitForSignOffRequest(one.Command(), seen.Version), one.City.Officer, Ct);

        outcome.Refusal.ShouldBe(new DraftChanged(seen.Version, seen.Version + 1));
        (await one.ReadAsync()).Stage.ShouldBe(CaseStage.InHandling);
    }

    [Fact]
    public async Task SignOffReply_VersionSeen_StoresTheHashOfThatText()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();

        (await one.SignAsync()).ShouldBeDone();

        var round = (await one.ReadAsync()).Round;
        var record = round.ValidSignOff.ShouldNotBeNull();
        record.SignedBy.ShouldBe("丁局长");
        record.ContentHash.ShouldBe(LetterHash.ForSignOff(LetterJson.Read(round.Versions.Single().DocumentJson)));
    }

    [Fact]
    public async Task SignOffReply_WithCorrections_SignsTheHeadsOwnWordsAsAVersionOfTheirOwn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        var section = (await one.ReadAsync()).Round.Draft.Sections[1].Id;

        (await one.SignAsync(1, new SectionCorrection(section, "年内修复15公里。"))).ShouldBeDone();

        var round = (await one.ReadAsync()).Round;
        round.Versions.Select(version => version.Cause).ShouldBe([VersionCause.Submitted, VersionCause.SignedOff]);
        round.ValidSignOff!.VersionNumber.ShouldBe(2);
        LetterJson.Read(round.Versions[1].DocumentJson).Sections[1].Paragraphs.ShouldBe(["年内修复15公里。"]);
        round.Draft.Sections[1].Text.ShouldBe("年内修复15公里。");
    }

    [Fact]
    public async Task SignOffReply_OnPaper_IsRecordedForTheVersionOnTheSheetAndShownAsSuch()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        fixture.GoTo(new DateOnly(2026, 3, 5));
        var basis = new RecordingBasis(RecordSource.Paper, "发文稿纸", null, null);
        var command = one.Command(new DateOnly(2026, 3, 4), basis);

        var without = await fixture.Use<SignOffReply>().ExecuteAsync(new SignOffReplyRequest(command, 1, []), one.City.Liaison, Ct);
        var outcome = await fixture.Use<SignOffReply>().ExecuteAsync(
            new SignOffReplyRequest(command with { CommandId = Guid.NewGuid() }, 1, [], "丁某某"), one.City.Liaison, Ct);

        without.Refusal.ShouldBe(new FieldMissing("SignedBy"));
        outcome.ShouldBeDone();
        var record = (await one.ReadAsync()).Round.ValidSignOff!;
        (record.SignedBy, record.RecordedBy, record.RecordedFrom, record.SignedOn).ShouldBe(("丁某某", "联络员甲", RecordSource.Paper, new DateOnly(2026, 3, 4)));
        record.AccountId.ShouldBeNull();
    }

    [Fact]
    public async Task SignOffReply_OtherVersionThanTheOneInSignOff_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();

        (await one.SignAsync(7)).Refusal.ShouldBe(new VersionNotInSignOff(7, 1));
    }

    [Fact]
    public async Task SignOffReply_ByThoseWhoMayNot_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        var request = new SignOffReplyRequest(one.Command(), 1, []);
        var city = one.City;

        foreach (var actor in new[] { city.Officer, city.Reviewer, city.CoLiaison, city.Committee, city.Administrator, city.LeadDelegate })
        {
            (await fixture.Use<SignOffReply>().ExecuteAsync(request, actor, Ct)).Refusal.ShouldBeOfType<NotPermitted>();
        }

        (await fixture.Use<SignOffReply>().ExecuteAsync(request, city.Liaison, Ct)).Refusal.ShouldBeOfType<RecordingBasisMissing>();
        (await one.ReadAsync()).Round.SignOffs.ShouldBeEmpty();
    }

    [Fact]
    public async Task NumberAndSeal_FreezesTheSignedVersionWithNumberAndTheDayOfSignOff()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        await one.SignAsync();
        fixture.GoTo(new DateOnly(2026, 3, 6));

        (await one.NumberAsync()).ShouldBeDone();

        var letter = (await one.ReadAsync()).Round.Letter!;
        (letter.DocumentNumber, letter.LetterDate).ShouldBe(("江水函〔2026〕8号", new DateOnly(2026, 3, 2)));
        var document = LetterJson.Read(letter.DocumentJson);
        document.Date.ShouldBe(new DateOnly(2026, 3, 2));
        letter.FullHash.ShouldBe(LetterHash.Of(document));
        letter.ContentHash.ShouldBe((await one.ReadAsync()).Round.ValidSignOff!.ContentHash);
    }

    [Theory]
    [InlineData("江水函[2026]8号", nameof(DocumentNumberFault.WrongBrackets))]
    [InlineData("江水函〔2026〕08号", nameof(DocumentNumberFault.LeadingZero))]
    [InlineData("", nameof(DocumentNumberFault.Empty))]
    public async Task NumberAndSeal_MalformedNumber_SaysWhatIsWrong(string number, string reason)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        await one.SignAsync();

        (await one.NumberAsync(number)).Refusal.ShouldBe(new DocumentNumberMalformed(number, reason));
    }

    [Fact]
    public async Task NumberAndSeal_NumberOfAnotherLetter_IsRefusedAndNamesIt()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var first = await TestCase.InHandlingAsync(fixture);
        var second = await TestCase.InHandlingAsync(fixture, "0102", first.City);
        foreach (var one in new[] { first, second })
        {
            await one.BringToHeadAsync();
            (await one.SignAsync()).ShouldBeDone();
        }

        (await first.NumberAsync()).ShouldBeDone();

        (await second.NumberAsync()).Refusal.ShouldBe(new DocumentNumberTaken("江水函〔2026〕8号", "0101"));
        var asOfficer = new NumberAndSealRequest(new CaseCommand(Guid.NewGuid(), second.Id, null), "江水函〔2026〕8号");
        (await fixture.Use<NumberAndSeal>().ExecuteAsync(asOfficer, second.City.Officer, TestContext.Current.CancellationToken))
            .Refusal.ShouldBeOfType<NotPermitted>("who may not number learns nothing of the numbers taken");
    }
}
