using Bunit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>A mend changes the field it is about; what is typed in the others, and not saved yet, stays.</summary>
public sealed class ReplyEditorPageTests(TestSite site) : SiteComponentTest(site)
{
    private const string Typed = "正在输入、尚未保存的文字";

    [Fact]
    public async Task Mend_Refused_SaysWhyAndLeavesWhatIsTyped()
    {
        var page = await RenderPageAsync();
        TypeEverywhere(page);

        await MendAsync(page, Finding(CheckedPart.Opening, new ReplaceText("早已不在的字", "新字")));

        page.Find("[role=alert]").TextContent.ShouldNotBeNullOrWhiteSpace();
        (Opening(page), Closing(page), Phone(page)).ShouldBe((Typed, Typed, Typed));
    }

    [Fact]
    public async Task Mend_OfTheCopyTo_ShowsItAndLeavesWhatElseIsTyped()
    {
        var page = await RenderPageAsync();
        TypeEverywhere(page);

        await MendAsync(page, Finding(CheckedPart.CopyTo, new SetCopyTo("市人大常委会人代工委，市政府督查室")));

        page.Find("#facts-CopyTo").GetAttribute("value").ShouldBe("市人大常委会人代工委，市政府督查室");
        (Opening(page), Closing(page), Phone(page)).ShouldBe((Typed, Typed, Typed));
    }

    [Fact]
    public async Task Mend_OfTheOpening_FillsItAgainAndLeavesWhatElseIsTyped()
    {
        var page = await RenderPageAsync();
        TypeEverywhere(page);

        await MendAsync(page, Finding(CheckedPart.Opening, new UseMadeOpening()));

        page.FindAll("#reply-opening textarea").ShouldBeEmpty();
        page.Find("#reply-opening .rc-wording__made").TextContent.ShouldNotBeNullOrWhiteSpace();
        (Closing(page), Phone(page)).ShouldBe((Typed, Typed));
    }

    private static void TypeEverywhere(IRenderedComponent<ReplyEditorPage> page)
    {
        foreach (var part in new[] { "#reply-opening", "#reply-closing" })
        {
            if (page.FindAll($"{part} textarea").Count == 0)
            {
                page.Find($"{part} input[type=checkbox]").Change(true);
            }

            page.Find($"{part} textarea").Change(Typed);
        }

        page.Find("#facts-ContactPhone").Change(Typed);
    }

    private static Task MendAsync(IRenderedComponent<ReplyEditorPage> page, CheckFinding finding) =>
        page.InvokeAsync(() => page.FindComponent<DraftReview>().Instance.Mend.InvokeAsync(finding));

    private static CheckFinding Finding(CheckedPart part, CheckMend mend) =>
        new("test", CheckSeverity.Should, new RuleLabel("一", "one"), new CheckPlace(part, Paragraph: 0, Start: 0, Length: 2), new RuleLabel("二", "two"), mend);

    private static string? Opening(IRenderedComponent<ReplyEditorPage> page) => page.Find("#reply-opening textarea").GetAttribute("value");

    private static string? Closing(IRenderedComponent<ReplyEditorPage> page) => page.Find("#reply-closing textarea").GetAttribute("value");

    private static string? Phone(IRenderedComponent<ReplyEditorPage> page) => page.Find("#facts-ContactPhone").GetAttribute("value");

    private async Task<IRenderedComponent<ReplyEditorPage>> RenderPageAsync()
    {
        var liaison = await SignInAsync("liaison");
        var one = await Site.FindAsync(liaison, new CaseListFilter { Stage = CaseStage.InHandling }, view => view.May(CaseAction.EditDraft));
        var page = Render<ReplyEditorPage>(p => p.Add(it => it.Id, one.Id.Value));
        page.WaitForAssertion(() => page.FindAll("#reply-opening").Count.ShouldBe(1));
        page.WaitForAssertion(() => page.Find("#reply-checks p[role=status]").TextContent.ShouldNotBe(ChecksText.Checking));
        return page;
    }
}
