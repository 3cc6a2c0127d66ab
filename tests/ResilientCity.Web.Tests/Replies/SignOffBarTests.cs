using Bunit;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Replies;

public sealed class SignOffBarTests : ComponentTest
{
    [Fact]
    public void Bar_NothingPermitted_ShowsNoButton() =>
        Render<SignOffBar>(p => p.Add(bar => bar.Sheet, Sheet())).FindAll("button").ShouldBeEmpty();

    [Fact]
    public void Bar_OnlyARecordOfPaperPermitted_OffersNoActOfOnesOwn() =>
        Render<SignOffBar>(p => p.Add(bar => bar.Sheet, Sheet(new SheetAction(CaseAction.SignOff, CaseCapacity.Signatory)))).FindAll("button").ShouldBeEmpty();

    [Fact]
    public void Bar_Head_OffersSignCorrectAndReturn()
    {
        var bar = Render<SignOffBar>(p => p.Add(one => one.Sheet, Sheet(new SheetAction(CaseAction.SignOff, null), new SheetAction(CaseAction.ReturnReply, null))));

        bar.FindAll("button").Select(button => button.TextContent.Trim())
            .ShouldBe([CaseAction.SignOff.Name(), ReplyText.Correct, CaseAction.ReturnReply.Name()]);
    }

    [Fact]
    public void Bar_Corrected_SaysThatItCorrectsAndSigns()
    {
        var bar = Render<SignOffBar>(p => p
            .Add(one => one.Sheet, Sheet(new SheetAction(CaseAction.SignOff, null)))
            .Add(one => one.IsCorrecting, true)
            .Add(one => one.HasCorrections, true));

        bar.Find("button").TextContent.Trim().ShouldBe(ReplyText.SignCorrected);
    }

    [Fact]
    public void Return_NamesEarlierStepsOnlyAndSendsReasonAndStep()
    {
        (int? Step, string Reason)? sent = null;
        var bar = Render<SignOffBar>(p => p
            .Add(one => one.Sheet, Sheet(new SheetAction(CaseAction.ReturnReply, null)))
            .Add(one => one.Return, to => sent = to));
        bar.Find("button").Click();

        bar.FindAll("option").Select(option => option.TextContent).ShouldBe([ReplyText.ReturnToDraft, "办公室核稿"]);
        bar.Find("select").Change("1");
        bar.Find("textarea").Input("数字要核");
        bar.FindAll("button")[0].Click();

        sent.ShouldBe((1, "数字要核"));
    }

    private static SignOffSheet Sheet(params SheetAction[] actions) => new()
    {
        CaseId = new CaseId(1),
        CaseVersion = 3,
        Number = "0101",
        Title = "标题",
        Delegates = ["卢喆"],
        LeadAgency = "市水务局",
        Stage = CaseStage.InSignOff,
        Round = 1,
        Version = new VersionRow(new VersionKey(1, 1), VersionCause.Submitted, "乙", DateTime.UnixEpoch, "ABCDEF01", false),
        Letter = new LetterDocument(),
        Sections = [],
        Steps =
        [
            new SheetStep(1, SignOffStepKind.Review, "办公室核稿", SignOffStepState.Done, "丙", null, null, null, false),
            new SheetStep(2, SignOffStepKind.SignOff, "局长审签", SignOffStepState.Open, null, null, null, null, true),
        ],
        Actions = actions,
        Opinions = [],
        Consultations = [],
        IsHandling = true,
    };
}
