using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>What the dialog lets through: nothing with a fault, a doubt only with a field for the reason.</summary>
public sealed class SubmitDialogTests(TestSite site) : SiteComponentTest(site)
{
    private Actor? liaison;

    [Fact]
    public async Task Submit_LetterWithFaults_CannotBePressedAndAsksForNoReason()
    {
        var dialog = await OpenAsync(editor => Checked(editor.CaseId).Findings.Any(finding => finding.Severity is CheckSeverity.Must));

        dialog.WaitForAssertion(() => dialog.FindAll(".rc-checks__group--must li").ShouldNotBeEmpty());
        SubmitButton(dialog).HasAttribute("disabled").ShouldBeTrue();
        dialog.FindAll("#findings-reason").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Submit_AsksForAReason_WhereOpinionsAreMissingAndOnlyThere(bool isMissing)
    {
        var dialog = await OpenAsync(editor => editor.OpinionsOutstanding > 0 == isMissing);

        dialog.FindAll("#without-reason").Count.ShouldBe(isMissing ? 1 : 0);
        dialog.FindAll(".rc-checklist > li")[1].TextContent.Contains(ReplyText.OpinionsIn, StringComparison.Ordinal).ShouldBe(!isMissing);
    }

    private static AngleSharp.Dom.IElement SubmitButton(IRenderedComponent<MudDialogProvider> dialog) =>
        dialog.FindAll("button").Last(button => !button.ClassList.Contains("rc-button--plain"));

    private async Task<IRenderedComponent<MudDialogProvider>> OpenAsync(Func<ReplyEditorView, bool> suits)
    {
        liaison = await SignInAsync("liaison");
        var one = await Site.FindAsync(liaison, new CaseListFilter { Stage = CaseStage.InHandling }, found => found.May(CaseAction.EditDraft) && suits(Editor(found.Id)));
        var provider = Render<MudDialogProvider>();
        _ = provider.InvokeAsync(() => Services.GetService<IDialogService>()!.ShowSubmitAsync(Editor(one.Id))); // MudBlazor's own
        provider.WaitForAssertion(() => provider.FindAll(".rc-checklist").ShouldNotBeEmpty());
        return provider;
    }

    private ReplyEditorView Editor(CaseId id) => Use<ReadReplyEditor>().ExecuteAsync(id, liaison!, default).GetAwaiter().GetResult().Value;

    private CheckReport Checked(CaseId id) => Use<CheckLetter>().ExecuteAsync(id, liaison!, default).GetAwaiter().GetResult().Value;
}
