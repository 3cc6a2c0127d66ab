using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>The case itself, asked at every stage by every capacity to do everything: it does what the table says and nothing else.</summary>
public sealed class WholeMatrixTests
{
    public static TheoryData<OperatingMode, CaseStage> StagesOfBothModes()
    {
        var data = new TheoryData<OperatingMode, CaseStage>();
        foreach (var mode in Enum.GetValues<OperatingMode>())
        {
            foreach (var stage in CaseActs.Situations.Keys)
            {
                data.Add(mode, stage);
            }
        }

        return data;
    }

    [Fact]
    public void CaseActs_EveryActionAndStage_IsTried()
    {
        CaseActs.All.Keys.ShouldBe(Enum.GetValues<CaseAction>(), ignoreOrder: true);
        CaseActs.Situations.Keys.ShouldBe(Enum.GetValues<CaseStage>().Except([CaseStage.Unregistered]), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(StagesOfBothModes))]
    public void Case_ActTheTableDoesNotHave_IsRefusedAndChangesNothing(OperatingMode mode, CaseStage stage)
    {
        foreach (var (action, capacity, basis) in Cells().Where(cell => !Has(mode, stage, cell.Action, cell.Capacity, cell.Basis)))
        {
            var one = CaseActs.Situations[stage](mode);
            var before = CaseState.Of(one);

            var refusal = CaseActs.All[action](one, By(CaseActs.People[capacity], null, basis));

            refusal.ShouldNotBeNull($"{mode}, {stage}: {action} by {capacity}{(basis is null ? "" : " with a basis")}");
            (refusal is NotPermitted or NotFound or RecordingBasisMissing).ShouldBeTrue($"{mode}, {stage}: {action} by {capacity} gave {refusal}");
            CaseState.Of(one).ShouldBe(before);
        }
    }

    [Theory]
    [MemberData(nameof(StagesOfBothModes))]
    public void Case_ActTheTableHas_IsNeverRefusedAsNotPermitted(OperatingMode mode, CaseStage stage)
    {
        foreach (var (action, capacity, basis) in Cells().Where(cell => Has(mode, stage, cell.Action, cell.Capacity, cell.Basis)))
        {
            var one = CaseActs.Situations[stage](mode);

            var refusal = CaseActs.All[action](one, By(CaseActs.People[capacity], null, basis));

            (refusal is NotPermitted or RecordingBasisMissing).ShouldBeFalse($"{mode}, {stage}: {action} by {capacity} gave {refusal}");
        }
    }

    [Theory]
    [MemberData(nameof(StagesOfBothModes))]
    public void Case_WhatIsDone_LeadsWhereTheTableSaysAndAppendsOneEvent(OperatingMode mode, CaseStage stage)
    {
        foreach (var (action, capacity, basis) in Cells().Where(cell => Has(mode, stage, cell.Action, cell.Capacity, cell.Basis)))
        {
            if (action is CaseAction.Register or CaseAction.EnterAtStage or CaseAction.EditDraft)
            {
                continue; // they open another case, or change the working copy without an event
            }

            var one = CaseActs.Situations[stage](mode);
            var (events, version) = (one.PendingEvents.Count, one.Version);
            if (CaseActs.All[action](one, By(CaseActs.People[capacity], null, basis)) is not null)
            {
                continue;
            }

            var targets = Lines(mode, stage, action, capacity, basis).SelectMany(line => line.Targets);
            targets.ShouldContain(one.Stage, $"{mode}, {stage}: {action} by {capacity}");
            one.PendingEvents.Count.ShouldBe(events + 1);
            one.Version.ShouldBe(version + 1);
            one.LastEvent().RecordedFor.ShouldBeOneOf([.. Lines(mode, stage, action, capacity, basis).Select(line => line.RecordedFor)]);
            (one.LastEvent().StageBefore, one.LastEvent().StageAfter).ShouldBe((stage, one.Stage));
        }
    }

    private static IEnumerable<(CaseAction Action, CaseCapacity Capacity, RecordingBasis? Basis)> Cells() =>
        from action in Enum.GetValues<CaseAction>()
        from capacity in Enum.GetValues<CaseCapacity>()
        from basis in new[] { null, Paper }
        select (action, capacity, basis);

    private static bool Has(OperatingMode mode, CaseStage stage, CaseAction action, CaseCapacity capacity, RecordingBasis? basis) =>
        Lines(mode, stage, action, capacity, basis).Any();

    private static IEnumerable<Transition> Lines(OperatingMode mode, CaseStage stage, CaseAction action, CaseCapacity capacity, RecordingBasis? basis)
    {
        var from = action is CaseAction.Register or CaseAction.EnterAtStage ? CaseStage.Unregistered : stage;
        return CaseWorkflow.Table.Where(line => line.Mode == mode && line.Stage == from && line.Action == action
            && line.Capacity == capacity && line.RecordedFor is not null == basis is not null);
    }
}
