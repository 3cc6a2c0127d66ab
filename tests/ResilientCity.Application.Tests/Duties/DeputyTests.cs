using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Tests.Attachments;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Duties;

/// <summary>Signing in the head's stead, from the naming to the end of the term.</summary>
public sealed class DeputyTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task NameDeputy_WhileTheTermRuns_PutsTheLetterOnTheDeputysDeskAndLetsHimSign()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);

        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();

        var todo = (await fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(), one.City.Officer, Ct)).Value.Todo;
        todo.ShouldContain(item => item.Task == WorkTask.SignOffInStead && item.About == "丁局长");
        (await fixture.Use<ReadSignOffQueue>().ExecuteAsync(one.City.Officer, Ct)).Value.Mine.ShouldHaveSingleItem();
        (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Officer, Ct)).Value.Power!.HeadName.ShouldBe("丁局长");
        (await SignAsync(one, one.City.Officer)).ShouldBeDone();
        var record = (await one.ReadAsync()).Round.ValidSignOff!;
        (record.SignedBy, record.InStead!.HeadName, record.InStead.Until).ShouldBe(("承办人乙", "丁局长", Today.AddDays(6)));
        (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(), one.City.Head, Ct)).Value.Terms.ShouldHaveSingleItem().SignedReplies.ShouldBe(1);
    }

    [Fact]
    public async Task SignOff_TheDayAfterTheTerm_IsRefusedByItself()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();
        fixture.GoTo(Today.AddDays(7));

        (await SignAsync(one, one.City.Officer)).Refusal.ShouldBeOfType<NotPermitted>();
        (await fixture.Use<ReadSignOffQueue>().ExecuteAsync(one.City.Officer, Ct)).Value.Mine.ShouldBeEmpty();
    }

    [Fact]
    public async Task EndDeputyTerm_ByTheLiaison_TakesTheRightAtOnce()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();
        var term = (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(), one.City.Liaison, Ct)).Value.Terms.Single();

        (await fixture.Use<EndDeputyTerm>().ExecuteAsync(new EndDeputyTermRequest(Guid.NewGuid(), term.Id, "提前返回"), one.City.Liaison, Ct)).ShouldBeDone();

        (await SignAsync(one, one.City.Officer)).Refusal.ShouldBeOfType<NotPermitted>();
        (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(), one.City.Officer, Ct)).Value.Terms.Single().State.ShouldBe(TermState.EndedEarly);
    }

    [Fact]
    public async Task NameDeputy_ByTheLiaison_NeedsTheScanAndKeepsItForTheAgency()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        var basis = new RecordingBasis(RecordSource.Paper, "江水办〔2026〕2号", null, null);
        (await NameAsync(one, one.City.Liaison, one.City.Officer, basis)).Refusal.ShouldBeOfType<AuthorisationMissing>();
        var scan = (await StoreAttachmentTests.StoreAsync(fixture, one.City.Liaison, "授权书.pdf", SampleFile.Pdf(), AttachmentPurpose.Authorisation)).Value.Id;

        (await NameAsync(one, one.City.Liaison, one.City.Officer, basis with { Document = scan })).ShouldBeDone();

        fixture.GoTo(Today.AddDays(5));
        await fixture.Use<SweepAttachments>().ExecuteAsync(Actor.Job, Ct);
        var opened = await fixture.Use<OpenAttachment>().ExecuteAsync(scan, one.City.Head, Ct);
        opened.ShouldBeDone();
        await opened.Value.Content.DisposeAsync();
        (await fixture.Use<OpenAttachment>().ExecuteAsync(scan, one.City.StrangerLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task NameDeputy_OfAnotherAgency_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);

        (await NameAsync(one, one.City.Head, one.City.CoLiaison)).Refusal.ShouldBe(new DeputyOfAnotherAgency("协办联络员"));
    }

    [Fact]
    public async Task NameDeputy_TwiceOnTheSameDays_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();

        (await NameAsync(one, one.City.Head, one.City.Reviewer)).Refusal.ShouldBe(new TermOverlaps("承办人乙", Today, Today.AddDays(6)));
    }

    [Fact]
    public async Task NameDeputy_RulesForbidIt_IsRefusedAndTakesTheRightOfThoseNamed()
    {
        await using var fixture = await StoreFixture.OpenAsync(configure: services => services.AddSingleton(
            new RuleBook([.. BuiltInRuleSets.All.Select(set => set with { DeputySignOff = set.DeputySignOff! with { IsAllowed = false } })], BuiltInCalendars.China())));
        var one = await AtTheHeadAsync(fixture);

        (await NameAsync(one, one.City.Head, one.City.Officer)).Refusal.ShouldBeOfType<DeputyNotAllowed>();
        (await SignAsync(one, one.City.Officer)).Refusal.ShouldBeOfType<NotPermitted>();
    }

    [Fact]
    public async Task SignOff_OnPaperUnderATerm_BearsTheDeputysName()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();
        var sheet = (await fixture.Use<ReadSignOffSheet>().ExecuteAsync(one.Id, one.City.Liaison, Ct)).Value;
        var paper = new RecordingBasis(RecordSource.Paper, "审签单", null, null);

        var outcome = await fixture.Use<SignOffReply>().ExecuteAsync(
            new SignOffReplyRequest(one.Command(basis: paper), 1, [], "别的名字", sheet.PaperPowers.Single().TermId), one.City.Liaison, Ct);

        outcome.ShouldBeDone();
        var record = (await one.ReadAsync()).Round.ValidSignOff!;
        (record.SignedBy, record.InStead!.HeadName, record.RecordedBy).ShouldBe(("承办人乙", "丁局长", "联络员甲"));
        var history = (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), one.City.Head, Ct)).Value.History;
        history.Single(line => line.Kind == CaseEventKind.ReplySignedOff).Changes.ShouldContain(change => change.Field == "InSteadOf" && change.After == "丁局长");
    }

    [Fact]
    public async Task ReadDeputyTerms_ByAStranger_ShowsHisOwnAgencyOnly()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await AtTheHeadAsync(fixture);
        (await NameAsync(one, one.City.Head, one.City.Officer)).ShouldBeDone();

        (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(one.City.Lead), one.City.StrangerLiaison, Ct)).Refusal.ShouldBeOfType<NotFound>();
        (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(), one.City.StrangerLiaison, Ct)).Value.Terms.ShouldBeEmpty();
        (await fixture.Use<ReadDeputyTerms>().ExecuteAsync(new ReadDeputyTermsRequest(), one.City.LeadDelegate, Ct)).Refusal.ShouldBeOfType<NotFound>();
    }

    private static async Task<TestCase> AtTheHeadAsync(StoreFixture fixture)
    {
        var one = await TestCase.InHandlingAsync(fixture);
        await one.BringToHeadAsync();
        return one;
    }

    private static Task<Outcome<Done>> NameAsync(TestCase one, Actor actor, Actor deputy, RecordingBasis? basis = null) => one.Fixture.Use<NameDeputy>().ExecuteAsync(
        new NameDeputyRequest(Guid.NewGuid(), one.City.Head.AccountId!.Value, deputy.AccountId!.Value, Today, Today.AddDays(6), "赴外地学习", basis), actor, Ct);

    private static Task<Outcome<Done>> SignAsync(TestCase one, Actor actor) =>
        one.Fixture.Use<SignOffReply>().ExecuteAsync(new SignOffReplyRequest(one.Command(), 1, []), actor, Ct);
}
