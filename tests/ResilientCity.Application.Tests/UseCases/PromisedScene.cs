using ResilientCity.Application.Cases;
using ResilientCity.Application.Commitments;
using ResilientCity.Application.Commitments.Yearly;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.UseCases;

/// <summary>The situations of promises. Each case has a delegate of its own: a delegate is told once a year.</summary>
internal static class PromisedScene
{
    public static YearlyKey KeyOf(CaseFile one) => new(one.LeadAgencyId, one.Proposal.Lead!.DelegateId, 2026, one.Mode); // entered with a lead

    public static async Task<CaseId> MakeAsync(Scene scene, Situation situation, params string[] joinedBy)
    {
        var number = scene.NextNumber();
        var id = await scene.Fixture.EnterAsync(scene.City, new EnteredCase(number, CaseStage.Replied)
        {
            Delegate = "代表" + number,
            JoinedBy = joinedBy,
            RepliedOn = new DateOnly(2026, 2, 10),
            Then = Promise,
        });
        var one = await scene.ReadAsync(id);
        if (situation is Situation.PromisesKept)
        {
            foreach (var taken in one.Commitments)
            {
                (await scene.Fixture.Use<CloseCommitment>().ExecuteAsync(
                    new CloseCommitmentRequest(new CaseCommand(Guid.NewGuid(), id, null), taken.Id, CommitmentState.Done, new ProgressEntry(null, "已完成。", null, [])),
                    scene.City.Officer,
                    CancellationToken.None)).ShouldBeDone();
            }
        }

        if (situation is Situation.YearlySent or Situation.YearlyDissatisfied)
        {
            (await scene.Fixture.Use<SendYearlyReport>().ExecuteAsync(
                new SendYearlyReportRequest(Guid.NewGuid(), [KeyOf(one)], null, "paper"), scene.City.Liaison, CancellationToken.None)).ShouldBeDone();
        }

        if (situation is Situation.YearlyDissatisfied)
        {
            (await scene.Fixture.Use<GiveYearlyReceipt>().ExecuteAsync(
                new GiveYearlyReceiptRequest(Guid.NewGuid(), KeyOf(one), null, Satisfaction.Dissatisfied, "只修了一半。", new RecordingBasis(RecordSource.Paper, "回执9", null, null)),
                scene.City.Committee,
                CancellationToken.None)).ShouldBeDone();
        }

        return id;
    }

    private static void Promise(CaseFile one, Func<DateOnly?, Act> on)
    {
        var act = on(null) with { Actor = new Actor { Kind = ActorKind.Person, Name = "联络员甲", AgencyId = one.LeadAgencyId, Roles = new HashSet<Role> { Role.Liaison } } };
        one.SetSummary(Letter("已普查。原句。"), act);
        one.TakeCommitment(null, "已普查", null, new CommitmentTerms { DueOn = new DateOnly(2026, 6, 30) }, act).Refusal.ShouldBeNull();
        one.TakeCommitment(null, "原句", null, new CommitmentTerms(), act).Refusal.ShouldBeNull();
        one.SetSummary(Letter("已普查。新句。"), act);
    }

    private static ImportedReply Letter(string text) => new(
        new FrozenLetter("{}", null, null, "", ""),
        [("摸清底数", text)],
        new ReplyFacts("abcd", "B", "agreed", null, null, null, null, null, "丁局长"),
        "",
        "",
        "样例");
}
