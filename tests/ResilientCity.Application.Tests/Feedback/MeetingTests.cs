using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Application.Tests.UseCases;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Feedback;

/// <summary>Dissatisfied again: who is told to hold the meeting, who reads of it, and the conclusion after it.</summary>
public sealed class MeetingTests(Scene scene) : IClassFixture<Scene>
{
    [Fact]
    public async Task RecordMeeting_DissatisfiedAgain_IsReadByBothSidesAndLeadsToTheConclusion()
    {
        var id = await scene.MakeAsync(Situation.DissatisfiedAgain);
        (await TasksAsync(id)).ShouldBe([WorkTask.RecordMeeting]);
        (await InAsync(CaseSituation.DissatisfiedWaiting, id)).ShouldBe(true);

        (await scene.Fixture.Use<RecordMeeting>().ExecuteAsync(new RecordMeetingRequest(new CaseCommand(Guid.NewGuid(), id, null), " 卢喆 ", "丁局长", "分年实施。\r\n每年函告。"), scene.City.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();

        foreach (var reader in new[] { scene.City.Liaison, scene.City.Committee, scene.City.LeadDelegate })
        {
            var meeting = (await scene.Fixture.Use<ReadFeedback>().ExecuteAsync(id, null, reader, TestContext.Current.CancellationToken)).Value.Meetings.ShouldHaveSingleItem();
            (meeting.DelegateSide, meeting.AgencySide, meeting.Outcome, meeting.RecordedFrom).ShouldBe(("卢喆", "丁局长", "分年实施。\n每年函告。", null));
        }

        (await scene.Fixture.Use<ReadFeedback>().ExecuteAsync(id, null, scene.City.CoLiaison, TestContext.Current.CancellationToken)).Value.Meetings.ShouldBeEmpty();
        (await scene.Fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(id), scene.City.Committee, TestContext.Current.CancellationToken)).Value
            .History[^1].Kind.ShouldBe(CaseEventKind.MeetingRecorded);
        (await TasksAsync(id)).ShouldBe([WorkTask.Conclude]);
        (await InAsync(CaseSituation.DissatisfiedWaiting, id)).ShouldBe(false);
        (await InAsync(CaseSituation.ConclusionProposed, id)).ShouldBe(true);
        (await scene.Fixture.Use<ConcludeCases>().ExecuteAsync(new ConcludeCasesRequest(Guid.NewGuid(), [id], null, null), scene.City.Committee, TestContext.Current.CancellationToken)).ShouldBeDone();
    }

    private async Task<IReadOnlyList<WorkTask>> TasksAsync(CaseId id) =>
        [.. (await scene.Fixture.Use<ReadWorklist>().ExecuteAsync(new ReadWorklistRequest(WorklistPart.Lead), scene.City.Committee, default)).Value.Todo.Where(item => item.CaseId == id).Select(item => item.Task)];

    private async Task<bool> InAsync(CaseSituation situation, CaseId id) =>
        (await scene.Fixture.Use<ReadCaseList>().ExecuteAsync(new ReadCaseListRequest(new CaseListFilter { Situation = situation }), scene.City.Committee, default)).Value.Rows.Any(row => row.Id == id);
}
