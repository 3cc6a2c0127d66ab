using Bunit;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Duties;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Duties;

public sealed class DutiesComponentsTests : ComponentTest
{
    private static readonly DateOnly From = new(2026, 3, 2);
    private static readonly DateOnly Until = new(2026, 3, 15);

    [Fact]
    public void StepTrail_SignedByTheDeputy_NamesBothAndTheAuthorisation()
    {
        var step = new SheetStep(1, SignOffStepKind.SignOff, "局长审签", SignOffStepState.Done, "承办人乙", From, null, null, false, new Deputation("丁局长", new DeputyTermId(1), From, Until, "江水办〔2026〕2号"));

        var trail = Render<StepTrail>(p => p.Add(one => one.Steps, [step]));

        trail.Markup.ShouldContain("承办人乙（代丁局长签） 2026-03-02");
        trail.Markup.ShouldContain("依据：江水办〔2026〕2号，期限 2026-03-02 至 2026-03-15");
    }

    [Fact]
    public void StepTrail_SignedByTheHead_SaysNothingOfADeputy() =>
        Render<StepTrail>(p => p.Add(one => one.Steps, [new SheetStep(1, SignOffStepKind.SignOff, "局长审签", SignOffStepState.Done, "丁局长", From, null, null, false)]))
            .Markup.ShouldNotContain("代");

    [Fact]
    public void DeputyTermList_RunningTerm_CanBeEndedAndAnOverOneCannot()
    {
        DeputyTermRow? ended = null;
        var list = Render<DeputyTermList>(p => p
            .Add(one => one.Terms, [Term(2, TermState.Running, true), Term(1, TermState.Over, false)])
            .Add(one => one.End, term => ended = term));

        list.FindAll("button").ShouldHaveSingleItem().Click();

        ended!.Id.ShouldBe(new DeputyTermId(2));
        list.Markup.ShouldContain("承办人乙 代 丁局长");
    }

    [Fact]
    public void HandoverList_PartTheReceiverCannotDo_IsLeftOutAndSaysWhy()
    {
        var item = new HandoverItem(new CaseId(7), "0101", "关于修复江边步道的建议", false, CaseStage.InSignOff, null, true, [new HandoverStep(2, "局长审签", SignOffStepKind.SignOff, true)]);
        var receiver = new HandoverPerson(new AccountId(61), "接手人", null, [Role.Officer], false, 0);

        var boxes = Render<HandoverList>(p => p.Add(one => one.Items, [item]).Add(one => one.LeftOut, new HashSet<HandoverKey>()).Add(one => one.Receiver, receiver));

        var (officer, step) = (boxes.FindAll("input")[0], boxes.FindAll("input")[1]);
        (officer.HasAttribute("checked"), officer.HasAttribute("disabled")).ShouldBe((true, false));
        (step.HasAttribute("checked"), step.HasAttribute("disabled")).ShouldBe((false, true));
        boxes.Markup.ShouldContain("接收人没有“主要负责人”角色");
    }

    [Fact]
    public void RefusalText_OfDuties_SaysWhatToDoNext()
    {
        Refusal[] refusals =
        [
            new DeputyNotAllowed(), new TermReversed(From, Until), new TermOver(Until), new TermTooLong(400, 183), new DeputyIsHead("丁局长"), new DeputyOfAnotherAgency("某人"),
            new TermOverlaps("某人", From, Until), new AuthorisationMissing(), new TermEnded(Until), new TermDoesNotCover(From, From, Until),
            new HandoverToOneself("某人"), new HandoverMovedOn("0101"), new HandoverUnsuitable("某人", "0101", Role.Reviewer), new HandoverReceiverUnsuitable("某人"),
        ];

        refusals.Select(RefusalText.Of).ShouldAllBe(sentence => sentence.EndsWith('。') && !sentence.Contains("Refusal", StringComparison.Ordinal));
    }

    private static DeputyTermRow Term(int id, TermState state, bool mayEnd) => new()
    {
        Id = new DeputyTermId(id),
        Head = "丁局长",
        Deputy = "承办人乙",
        From = From,
        Until = Until,
        State = state,
        EnteredBy = "丁局长",
        SignedReplies = 0,
        MayEnd = mayEnd,
    };
}
