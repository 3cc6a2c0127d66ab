using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

/// <summary>What the dialog lets through: nothing with a fault, a doubt only with a field for the reason.</summary>
public sealed class SubmitDialogTests(TestSite site) : SiteComponentTest(site)
{
    private ReplyEditorView? view;

    [Fact]
    public async Task Submit_LetterWithFaults_CannotBePressedAndAsksForNoReason()
    {
        var dialog = await OpenAsync(report => report.Findings.Any(finding => finding.Severity is CheckSeverity.Must));

        dialog.WaitForAssertion(() => dialog.FindAll(".rc-checks__group--must li").ShouldNotBeEmpty());
        SubmitButton(dialog).HasAttribute("disabled").ShouldBeTrue();
        dialog.FindAll("#findings-reason").ShouldBeEmpty();
    }

    [Fact]
    public async Task Submit_MissingOpinions_AsksForAReasonOnlyThen()
    {
        var dialog = await OpenAsync(_ => true);

        dialog.FindAll("#without-reason").Count.ShouldBe(view!.OpinionsOutstanding > 0 ? 1 : 0);
        dialog.FindAll(".rc-checklist li").Count.ShouldBe(6);
    }

    private static AngleSharp.Dom.IElement SubmitButton(IRenderedComponent<MudDialogProvider> dialog) =>
        dialog.FindAll("button").Last(button => !button.ClassList.Contains("rc-button--plain"));

    private async Task<IRenderedComponent<MudDialogProvider>> OpenAsync(Func<CheckReport, bool> suits)
    {
        var liaison = await SignInAsync("liaison");
        var one = await Site.FindAsync(
            liaison,
            new CaseListFilter { Stage = CaseStage.InHandling },
            found => found.May(CaseAction.EditDraft) && Checked(found.Id, liaison) is { } report && suits(report));
        view = (await Use<ReadReplyEditor>().ExecuteAsync(one.Id, liaison, Xunit.TestContext.Current.CancellationToken)).Value;
        var provider = Render<MudDialogProvider>();
        _ = provider.InvokeAsync(() => Services.GetService<IDialogService>()!.ShowSubmitAsync(view)); // MudBlazor's own
        provider.WaitForAssertion(() => provider.FindAll(".rc-checklist").ShouldNotBeEmpty());
        return provider;
    }

    private CheckReport? Checked(CaseId id, Actor reader) => Use<CheckLetter>().ExecuteAsync(id, reader, default).GetAwaiter().GetResult() is { IsDone: true, Value: var report } ? report : null;
}
