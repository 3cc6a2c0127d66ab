using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>A case may start at any stage (补录).</summary>
public sealed class EntryTests
{
    public static TheoryData<OperatingMode, CaseStage> EveryStageThatCanBeEntered()
    {
        var data = new TheoryData<OperatingMode, CaseStage>();
        foreach (var mode in Enum.GetValues<OperatingMode>())
        {
            foreach (var stage in Enum.GetValues<CaseStage>().Except([CaseStage.Unregistered, CaseStage.InSignOff, CaseStage.ReassignmentRequested, CaseStage.Merged]))
            {
                data.Add(mode, stage);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStageThatCanBeEntered))]
    public void EnterAt_AnyStage_TakesTheFactsAndSaysThatItWasEnteredLate(OperatingMode mode, CaseStage stage)
    {
        var facts = new EntryFacts { Stage = stage, AssignedOn = Assigned, AssignedOnIsAssumed = true, CoHandlers = [FirstCoHandler], Note = "年中上线补录" };

        var one = CaseFile.EnterAt(Proposal(), LeadAgency, mode, facts, By(Liaison, Assigned)).Value;

        (one.Stage, one.Round.StartedOn, one.Round.StartIsAssumed).ShouldBe((stage, Assigned, true));
        one.Round.Opinions.ShouldHaveSingleItem().AgencyId.ShouldBe(FirstCoHandler);
        (one.LastEvent().Kind, one.LastEvent().Act.IsLateEntry, one.LastEvent().Note).ShouldBe((CaseEventKind.CaseEnteredAtStage, true, "年中上线补录"));
    }

    [Theory]
    [InlineData(CaseStage.Unregistered)]
    [InlineData(CaseStage.InSignOff)]
    [InlineData(CaseStage.ReassignmentRequested)]
    public void EnterAt_StageThatNeedsWhatIsNotHere_IsRefused(CaseStage stage) =>
        Enter(new EntryFacts { Stage = stage }).ShouldBeOfType<UnknownChoice>().Value.ShouldBe(stage.ToString());

    [Fact]
    public void EnterAt_RepliedBeforeAssigned_IsRefused() =>
        Enter(new EntryFacts { Stage = CaseStage.Replied, AssignedOn = Assigned, RepliedOn = Assigned.AddDays(-1) }).ShouldBeOfType<DateTooEarly>();

    [Fact]
    public void EnterAt_AFactInTheFuture_IsRefused() =>
        Enter(new EntryFacts { Stage = CaseStage.Replied, RepliedOn = Today.AddDays(1) }).ShouldBe(new DateInFuture(Today.AddDays(1)));

    [Fact]
    public void EnterAt_NothingKnown_LeavesTheDatesEmpty()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.AgencyOwn, new EntryFacts { Stage = CaseStage.Replied }, By(Liaison)).Value;
        one.RefreshDeadlines(Limits);

        (one.Round.StartedOn, one.Round.RepliedOn, one.Round.ReplyDueOn, one.Round.Deadlines.Count).ShouldBe((null, null, null, 0));
    }

    [Fact]
    public void EnterAt_ByTheCommandLine_IsAnActorOfItsOwn()
    {
        var one = CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Replied }, By(Actor.CommandLine)).Value;

        (one.LastEvent().Act.Actor.Kind, one.LastEvent().Capacity).ShouldBe((ActorKind.CommandLine, CaseCapacity.Administrator));
    }

    [Fact]
    public void EnterAt_LiaisonOfAnotherAgency_IsRefused() =>
        CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, new EntryFacts { Stage = CaseStage.Replied }, By(Stranger)).Refusal.ShouldBeOfType<NotPermitted>();

    private static Refusal? Enter(EntryFacts facts) => CaseFile.EnterAt(Proposal(), LeadAgency, OperatingMode.WholeProcess, facts, By(Liaison)).Refusal;
}
