using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Proposals;
using ResilientCity.Application.Replies;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Data;

/// <summary>One writer at a time, events beside the state, the actor of this moment, one effect per command.</summary>
public sealed class WriteGateTests
{
    [Fact]
    public async Task Write_TwoProcessesAtOnce_LosesNoUpdateAndNumbersEveryEvent()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await using var second = StoreFixture.OpenOver(fixture.Folder);
        var (version, events) = ((await one.ReadAsync()).Version, await one.EventCountAsync());

        await Task.WhenAll(
            RemindAsync(fixture, one, "甲", 12),
            RemindAsync(second, one, "乙", 12),
            RemindAsync(fixture, one, "丙", 12));

        var stored = await one.ReadAsync();
        (stored.Version, stored.EventCount).ShouldBe((version + 36, events + 36));
        await using var db = fixture.Fresh();
        var numbers = await db.Events.Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value).OrderBy(row => row.Sequence).Select(row => row.StreamNumber).ToListAsync(TestContext.Current.CancellationToken);
        numbers.ShouldBe(Enumerable.Range(1, events + 36));
        (await db.Consultations.CountAsync(TestContext.Current.CancellationToken)).ShouldBe(36);
    }

    [Fact]
    public async Task Write_TwoOnTheVersionBothSaw_OnlyOneIsDone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var id = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(), city.Committee, CancellationToken.None)).Value;
        await using var second = StoreFixture.OpenOver(fixture.Folder);
        AssignCasesRequest Assignment(DateOnly day) => new(Guid.NewGuid(), [id], day, null, null, [], null);

        var outcomes = await Task.WhenAll(
            fixture.Use<AssignCases>().ExecuteAsync(Assignment(new DateOnly(2026, 3, 2)), city.Committee, CancellationToken.None),
            second.Use<AssignCases>().ExecuteAsync(Assignment(new DateOnly(2026, 2, 27)), city.Government, CancellationToken.None));

        outcomes.Count(outcome => outcome.IsDone).ShouldBe(1);
        outcomes.Single(outcome => !outcome.IsDone).Refusal.ShouldBe(new NotPermitted(CaseAction.Assign, CaseStage.Assigned));
    }

    [Fact]
    public async Task Write_OneSectionByTwo_SecondIsToldAndKeepsHisText()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.WriteDraftAsync();
        var section = (await one.ReadAsync()).Round.Draft.Sections[0];

        var saved = await Task.WhenAll(
            one.SaveAsync(section.Id, "承办人的文字", section.Version, one.City.Officer),
            one.SaveAsync(section.Id, "联络员的文字", section.Version, one.City.Liaison));

        saved.Count(outcome => outcome.Value.Conflict is null).ShouldBe(1);
        var winner = (await one.ReadAsync()).Round.Draft.Sections[0].Text;
        saved.Single(outcome => outcome.Value.Conflict is not null).Value.Conflict!.TheirText.ShouldBe(winner);
        await using var db = fixture.Fresh();
        (await db.LosingTexts.SingleAsync(TestContext.Current.CancellationToken)).Text.ShouldNotBe(winner);
    }

    [Fact]
    public async Task Write_SeveralCasesInOneAct_EachStreamCountsForItself()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var ids = new List<CaseId>();
        foreach (var number in new[] { "0101", "0102", "0103" })
        {
            ids.Add((await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration(number), city.Committee, CancellationToken.None)).Value);
        }

        await fixture.Use<AssignCases>().ExecuteAsync(new AssignCasesRequest(Guid.NewGuid(), ids, new DateOnly(2026, 3, 2), null, null, [], null), city.Committee, CancellationToken.None);

        await using var db = fixture.Fresh();
        foreach (var id in ids)
        {
            var rows = await db.Events.Where(row => row.StreamKind == EventStreams.Case && row.StreamId == id.Value).OrderBy(row => row.Sequence).ToListAsync(TestContext.Current.CancellationToken);
            rows.Select(row => (row.StreamNumber, row.Kind)).ShouldBe([(1, nameof(CaseEventKind.CaseRegistered)), (2, nameof(CaseEventKind.CaseAssigned))]);
            EventEnvelope.Read(rows[1].Envelope).Number.ShouldBe(2);
        }
    }

    [Fact]
    public async Task AssignCases_OneOfManyCannotBe_AssignsNone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        var first = (await fixture.Use<RegisterCase>().ExecuteAsync(city.Registration("0101"), city.Committee, CancellationToken.None)).Value;
        var done = await TestCase.InHandlingAsync(fixture, "0102", city);

        var outcome = await fixture.Use<AssignCases>().ExecuteAsync(
            new AssignCasesRequest(Guid.NewGuid(), [first, done.Id], new DateOnly(2026, 3, 2), null, null, [], null), city.Committee, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<NotPermitted>();
        await using var db = fixture.Fresh();
        (await db.Cases.SingleAsync(one => one.Id == first, TestContext.Current.CancellationToken)).Stage.ShouldBe(CaseStage.Registered);
    }

    [Fact]
    public async Task Write_AccountClosedMeanwhile_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await ChangeAsync(fixture, one.City.Officer, user => user.IsClosed = true);

        (await ConsultAsync(fixture, one, one.City.Officer)).Refusal.ShouldBeOfType<AccountClosed>();
        (await fixture.Use<ReadReplyEditor>().ExecuteAsync(one.Id, one.City.Officer, CancellationToken.None)).Refusal.ShouldBeOfType<AccountClosed>();
    }

    [Fact]
    public async Task Write_RoleTakenMeanwhile_IsRefusedWhateverTheOldCircuitClaims()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await ChangeAsync(fixture, one.City.Officer, user => user.Roles = []);

        (await ConsultAsync(fixture, one, one.City.Officer)).Refusal.ShouldBeOfType<NotPermitted>();
    }

    [Fact]
    public async Task Write_MovedToAnotherAgencyMeanwhile_NoLongerKnowsTheCase()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await ChangeAsync(fixture, one.City.Officer, user => user.AgencyId = one.City.Stranger);

        (await ConsultAsync(fixture, one, one.City.Officer)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Fact]
    public async Task Write_CommandOfAnotherUseCase_DoesNotPassForDone()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        var command = new CaseCommand(Guid.NewGuid(), one.Id, null);
        (await fixture.Use<DistributeCase>().ExecuteAsync(new DistributeCaseRequest(command, null, null, null), one.City.Liaison, CancellationToken.None)).ShouldBeDone();

        var outcome = await fixture.Use<RequestReassignment>().ExecuteAsync(new RequestReassignmentRequest(command, "不属本单位职责", null), one.City.Liaison, CancellationToken.None);

        outcome.IsDone.ShouldBeFalse();
        (await one.ReadAsync()).Stage.ShouldBe(CaseStage.InHandling);
    }

    [Fact]
    public async Task WriteOnCase_DocumentOfTheRecord_IsClaimedForTheCase()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await one.SubmitAsync()).ShouldBeDone();
        var scan = await UploadAsync(fixture, one.City.Liaison);

        (await fixture.Use<ApproveStep>().ExecuteAsync(
            new ApproveStepRequest(one.Command(basis: new RecordingBasis(RecordSource.Paper, null, scan, null)), null, "核稿人丙"), one.City.Liaison, CancellationToken.None)).ShouldBeDone();

        await using var db = fixture.Fresh();
        (await db.Attachments.SingleAsync(TestContext.Current.CancellationToken)).CaseId.ShouldBe(one.Id);
    }

    [Fact]
    public async Task WriteOnCase_DocumentThatAnotherUploaded_IsRefusedAndWritesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var one = await TestCase.InHandlingAsync(fixture);
        await one.GiveOpinionAsync();
        await one.WriteDraftAsync();
        (await one.SubmitAsync()).ShouldBeDone();
        var scan = await UploadAsync(fixture, one.City.StrangerLiaison);

        var outcome = await fixture.Use<ApproveStep>().ExecuteAsync(
            new ApproveStepRequest(one.Command(basis: new RecordingBasis(RecordSource.Paper, null, scan, null)), null, "核稿人丙"), one.City.Liaison, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType<NotFound>();
        (await one.ReadAsync()).Round.OpenStep!.Order.ShouldBe(1);
    }

    private static async Task RemindAsync(StoreFixture fixture, TestCase one, string name, int times)
    {
        for (var count = 0; count < times; count++)
        {
            (await ConsultAsync(fixture, one, one.City.Officer, name + count)).ShouldBeDone();
        }
    }

    private static Task<Outcome<Done>> ConsultAsync(StoreFixture fixture, TestCase one, Actor actor, string points = "电话沟通")
    {
        var rules = fixture.Use<Application.Deadlines.RuleBook>().On(new DateOnly(2026, 3, 2));
        return fixture.Use<RecordConsultation>().ExecuteAsync(
            new RecordConsultationRequest(Guid.NewGuid(), [one.Id], new DateOnly(2026, 3, 2), rules.ConsultationForms[0].Code, rules.ContactRanks[0].Code, "卢喆", null, points),
            actor,
            CancellationToken.None);
    }

    private static async Task ChangeAsync(StoreFixture fixture, Actor person, Action<AccountUser> change)
    {
        await using var db = fixture.Fresh();
        change(await db.Users.SingleAsync(user => user.Id == person.AccountId!.Value.Value));
        await db.SaveChangesAsync();
    }

    private static async Task<AttachmentId> UploadAsync(StoreFixture fixture, Actor by)
    {
        await using var db = fixture.Fresh();
        var scan = new Attachment
        {
            Sha256 = new string('a', 64),
            FileName = "审签单.png",
            ContentType = "image/png",
            Size = 1,
            Purpose = AttachmentPurpose.SignedSheet,
            UploadedBy = by.AccountId,
            UploadedAt = fixture.Clock.GetUtcNow().UtcDateTime,
        };
        db.Add(scan);
        await db.SaveChangesAsync();
        return scan.Id;
    }
}
