using ResilientCity.Application.Attachments;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Feedback;

public sealed class ReceiptTests
{
    private static readonly RecordingBasis Paper = new(RecordSource.Paper, "回执0101", null, null);

    [Fact]
    public async Task Receipt_BySignedInLeadDelegate_IsHisOwn()
    {
        await using var one = await RepliedCase.BuildAsync();

        (await one.GiveAsync(one.City.LeadDelegate, "basically-satisfied")).Refusal.ShouldBeNull();

        var receipt = (await one.ReadAsync(one.City.LeadDelegate)).Receipt.ShouldNotBeNull();
        receipt.Verdict.ShouldBe(Satisfaction.BasicallySatisfied);
        receipt.Channel.ShouldBe(ReceiptChannel.SignedIn);
        receipt.RecordedBy.ShouldBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public async Task Receipt_DissatisfiedWithoutOpinion_IsRefusedAndWritesNothing(string? opinion)
    {
        await using var one = await RepliedCase.BuildAsync();

        (await one.GiveAsync(one.City.LeadDelegate, "dissatisfied", opinion)).Refusal.ShouldBe(new FieldMissing("ReceiptOpinion"));
        (await one.ReadAsync(one.City.LeadDelegate)).Receipt.ShouldBeNull();
    }

    [Fact]
    public async Task Receipt_OfUnknownOrMissingAnswers_IsRefused()
    {
        await using var one = await RepliedCase.BuildAsync();
        var give = one.Fixture.Use<GiveReceipt>();

        (await one.GiveAsync(one.City.LeadDelegate, "delighted")).Refusal.ShouldBeOfType<UnknownChoice>();
        (await give.ExecuteAsync(new GiveReceiptRequest(one.Command(), [], null, null), one.City.LeadDelegate, CancellationToken.None))
            .Refusal.ShouldBeOfType<QuestionUnanswered>();
        (await give.ExecuteAsync(
            new GiveReceiptRequest(one.Command(), [new GivenAnswer("verdict", "satisfied"), new GivenAnswer("other", "x")], null, null),
            one.City.LeadDelegate,
            CancellationToken.None)).Refusal.ShouldBeOfType<UnknownChoice>();
        (await one.GiveAsync(one.City.LeadDelegate, "satisfied", new string('长', FeedbackReceipt.MaxOpinionLength + 1))).Refusal.ShouldBeOfType<TextTooLong>();
    }

    [Fact]
    public async Task Receipt_RecordedByCommitteeOffice_SaysSoForEverAndHasItsScan()
    {
        await using var one = await RepliedCase.BuildAsync();
        var scan = (await StoreAttachmentTests.StoreAsync(one.Fixture, one.City.Committee, "回执.pdf", SampleFile.Pdf(), AttachmentPurpose.Receipt)).Value;

        (await one.GiveAsync(one.City.Committee)).Refusal.ShouldBeOfType<RecordingBasisMissing>();
        (await one.GiveAsync(one.City.Committee, basis: Paper with { Document = scan.Id })).Refusal.ShouldBeNull();

        var receipt = (await one.ReadAsync(one.City.LeadDelegate)).Receipt.ShouldNotBeNull();
        receipt.RecordedBy.ShouldBe("人代工委");
        receipt.Channel.ShouldBe(ReceiptChannel.Recorded);
        var opened = await one.Fixture.Use<OpenAttachment>().ExecuteAsync(scan.Id, one.City.LeadDelegate, CancellationToken.None);
        await opened.Value.Content.DisposeAsync();
        (await one.Fixture.Use<OpenAttachment>().ExecuteAsync(scan.Id, one.City.CoLiaison, CancellationToken.None)).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Receipt_InTheAgencysOwnMode_IsRecordedByTheLiaisonOnly()
    {
        await using var one = await RepliedCase.BuildAsync(OperatingMode.AgencyOwn);

        (await one.GiveAsync(one.City.Officer, basis: Paper)).Refusal.ShouldBeOfType<NotPermitted>();
        (await one.GiveAsync(one.City.LeadDelegate)).Refusal.ShouldBeOfType<NotPermitted>();
        (await one.GiveAsync(one.City.Liaison, basis: Paper)).Refusal.ShouldBeNull();

        (await one.ReadAsync(one.City.Liaison)).Receipt!.RecordedBy.ShouldBe("联络员甲");
    }

    [Fact]
    public async Task Receipt_Corrected_LeavesTheFormerOneWithTheReason()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.GiveAsync(one.City.Committee, basis: Paper);

        (await CorrectAsync(one, one.City.Liaison)).Refusal.ShouldBeOfType<NotPermitted>();
        (await CorrectAsync(one, one.City.Committee)).Refusal.ShouldBeNull();

        var view = await one.ReadAsync(one.City.Liaison);
        view.Receipt!.Verdict.ShouldBe(Satisfaction.Dissatisfied);
        view.FormerReceipts.Single().SupersededBecause.ShouldBe("勾选看错");
    }

    [Fact]
    public async Task Receipt_DelegatesOwn_IsNotCorrectedByAnybody()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.GiveAsync(one.City.LeadDelegate);

        (await CorrectAsync(one, one.City.Committee)).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Receipt_SeenByCoHandlerAndStranger_IsNot()
    {
        await using var one = await RepliedCase.BuildAsync();
        await one.GiveAsync(one.City.LeadDelegate);

        var view = await one.ReadAsync(one.City.CoLiaison);
        view.Receipt.ShouldBeNull();
        view.Slip.ShouldBeNull();
        view.Dispatches.ShouldBeEmpty();
        (await one.Fixture.Use<ReadFeedback>().ExecuteAsync(one.Id, null, one.City.StrangerLiaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
    }

    private static Task<Outcome<Done>> CorrectAsync(RepliedCase one, Actor actor) => one.Fixture.Use<CorrectReceipt>().ExecuteAsync(
        new CorrectReceiptRequest(one.Command(Paper), [new GivenAnswer("verdict", "dissatisfied")], "没有时间表", null, "勾选看错"), actor, CancellationToken.None);
}
