using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Replies.Drafts;
using ResilientCity.Application.Replies.Finished;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>One rule for every read: who learns that a case exists, and what of it.</summary>
public sealed class VisibilityTests(Scene scene) : IClassFixture<Scene>
{
    [Fact]
    public async Task Case_Stranger_IsNotThereInAnyReadOrCount()
    {
        foreach (var situation in Enum.GetValues<Situation>().Except([Situation.None]))
        {
            var id = await scene.SharedAsync(situation);
            foreach (var outsider in new[] { scene.City.StrangerLiaison, scene.Nobody, Actor.SlipHolder(new DelegateId(999), "他人") })
            {
                (await ReadsAsync(id, outsider)).ShouldAllBe(refusal => refusal is NotFound);
            }
        }

        (await ListAsync(scene.City.StrangerLiaison)).ShouldBe(0);
        (await ListAsync(scene.Nobody)).ShouldBe(0);
        (await scene.Fixture.Use<ReadListChoices>().ExecuteAsync(scene.City.StrangerLiaison, CancellationToken.None)).Value.Agencies.ShouldBeEmpty();
    }

    [Fact]
    public async Task Case_NotThereAndNotVisible_AreTheSameWords()
    {
        var id = await scene.SharedAsync(Situation.Drafted);

        (await ReadsAsync(id, scene.City.StrangerLiaison)).ShouldBe(await ReadsAsync(new CaseId(999_999), scene.City.StrangerLiaison));
        var accept = new CaseCommand(Guid.NewGuid(), id, null);
        var unknown = accept with { CommandId = Guid.NewGuid(), CaseId = new CaseId(999_999) };
        (await scene.Fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(accept), scene.City.StrangerLiaison, CancellationToken.None)).Refusal
            .ShouldBe((await scene.Fixture.Use<AcceptCase>().ExecuteAsync(new AcceptCaseRequest(unknown), scene.City.StrangerLiaison, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Registering_ByWhoeverMayNot_TellsNothingOfWhatIsHere()
    {
        var id = await scene.SharedAsync(Situation.Registered);
        var number = (await scene.ReadAsync(id)).Proposal.Number;

        var outcome = await scene.Fixture.Use<RegisterCase>().ExecuteAsync(scene.City.Registration(number), scene.City.StrangerLiaison, CancellationToken.None);

        outcome.Refusal.ShouldBe(new NotPermitted(CaseAction.Register, CaseStage.Unregistered));
    }

    [Fact]
    public async Task Registering_SecondAgencyOfTheSameProposal_IsACaseOfItsOwn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var first = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;

        var second = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration() with { LeadAgencyId = city.Stranger }, city.Committee, CancellationToken.None)).Value;

        second.ShouldNotBe(first);
        await using var db = fixture.Fresh();
        db.Proposals.Count().ShouldBe(1);
        db.Cases.Count().ShouldBe(2);
    }

    [Fact]
    public async Task Registering_SameNumberUnderAnotherTitle_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).ShouldBeDone();

        var outcome = await fixture.Use<RegisterCase>().ExecuteAsync(
            city.Registration() with { LeadAgencyId = city.Stranger, Title = "另一件建议" }, city.Committee, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<ProposalAlreadyHere>();
    }

    [Theory]
    [InlineData(Situation.Registered)]
    [InlineData(Situation.Drafted)]
    [InlineData(Situation.InSignOff)]
    [InlineData(Situation.SignedOff)]
    public async Task Letter_BeforeItIsSent_IsTheLeadAgencysOnly(Situation situation)
    {
        var id = await scene.SharedAsync(situation);

        foreach (var reader in new[] { scene.City.LeadDelegate, scene.City.CoLiaison, scene.City.Committee, scene.City.Government, scene.City.Administrator })
        {
            (await LetterAsync(id, reader)).ShouldBeOfType<NotFound>();
        }

        (await LetterAsync(id, scene.City.Officer)).ShouldBeNull();
    }

    [Theory]
    [InlineData(Situation.Drafted)]
    [InlineData(Situation.InSignOff)]
    public async Task Draft_ForAnybodyOutsideTheLeadAgency_IsNotThere(Situation situation)
    {
        var id = await scene.SharedAsync(situation);

        foreach (var reader in new[] { scene.City.LeadDelegate, scene.City.CoLiaison, scene.City.Committee, scene.City.Government })
        {
            (await scene.Fixture.Use<ReadReplyEditor>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<ReadVersions>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<CheckLetter>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
            (await scene.Fixture.Use<CheckNumbering>().ExecuteAsync(new CheckNumberingRequest(id, "江水函〔2026〕8号", null), reader, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
        }
    }

    [Fact]
    public async Task Letter_CoHandlerAskedToCountersign_ReadsTheExactTextFromThenOn()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await CountersignChainAsync(fixture, one.City);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await one.SubmitAsync()).ShouldBeDone();
        (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, one.City.CoLiaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();

        (await fixture.Use<ApproveStep>().ExecuteAsync(new ApproveStepRequest(one.Command(), null, null), one.City.Reviewer, CancellationToken.None)).ShouldBeDone();

        (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, one.City.CoLiaison, CancellationToken.None)).ShouldBeDone();
        (await fixture.Use<ReadLetterPrint>().ExecuteAsync(one.Id, null, one.City.LeadDelegate, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task List_EachReader_CountsWhatHeMaySee()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        await fixture.EnterAsync(city, new EnteredCase("0301") { CoHandlers = [city.CoHandler] });
        await fixture.EnterAsync(city, new EnteredCase("0302"));
        await fixture.EnterAsync(city, new EnteredCase("0303") { Delegate = "另一位代表" });

        async Task<int> CountAsync(Actor reader) => (await fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter()), reader, CancellationToken.None)).Value.Total;
        (await CountAsync(city.Committee)).ShouldBe(3);
        (await CountAsync(city.Officer)).ShouldBe(3);
        (await CountAsync(city.CoLiaison)).ShouldBe(1);
        (await CountAsync(city.LeadDelegate)).ShouldBe(2);
        (await CountAsync(city.StrangerLiaison)).ShouldBe(0);
    }

    private async Task<IReadOnlyList<Refusal?>> ReadsAsync(CaseId id, Actor reader) =>
    [
        (await scene.Fixture.Use<ReadReplyEditor>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<ReadVersions>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<CheckLetter>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<ReadSignOffSheet>().ExecuteAsync(id, reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<CompareVersions>().ExecuteAsync(new CompareVersionsRequest(id, new VersionKey(1, 1), new VersionKey(1, 1)), reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<ReadFinishedLetter>().ExecuteAsync(id, 1, reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<PreviewWordDraft>().ExecuteAsync(new(id, new(null, "一、正文")), reader, CancellationToken.None)).Refusal,
        (await scene.Fixture.Use<Application.Commitments.ReadCaseCommitments>().ExecuteAsync(new(id), reader, CancellationToken.None)).Refusal,
        await LetterAsync(id, reader),
    ];

    private async Task<Refusal?> LetterAsync(CaseId id, Actor reader) =>
        (await scene.Fixture.Use<ReadLetterPrint>().ExecuteAsync(id, null, reader, CancellationToken.None)).Refusal;

    private async Task<int> ListAsync(Actor reader) =>
        (await scene.Fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter()), reader, CancellationToken.None)).Value.Total;

    private static async Task CountersignChainAsync(StoreFixture fixture, TestCity city)
    {
        await using var db = fixture.Fresh();
        var lead = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(
            Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.Include(db.Agencies, agency => agency.SignOffSteps), agency => agency.Id == city.Lead);
        lead.SetSignOffSteps(
        [
            new SignOffTemplateStep(SignOffStepKind.Review, "办公室核稿", city.Reviewer.AccountId),
            new SignOffTemplateStep(SignOffStepKind.Countersign, "会签", null),
            new SignOffTemplateStep(SignOffStepKind.SignOff, "局长审签", city.Head.AccountId),
        ]);
        await db.SaveChangesAsync();
    }
}
