using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Feedback;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

/// <summary>The receipt of the delegate who signs in: a plain page like the slip's.</summary>
public sealed partial class ReceiptPage(ReadReceiptPaper readPaper, GiveReceipt giveReceipt, CurrentActor currentActor, NavigationManager navigation)
{
    private ReceiptPaperView? view;
    private TypedReceipt? typed;
    private string? problem;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "thanks")]
    public string? Thanks { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var read = await readPaper.ExecuteAsync(new CaseId(Id), await currentActor.LoadAsync(), CancellationToken.None);
        if (!read.IsDone)
        {
            navigation.NotFound();
            return;
        }

        view = read.Value;
        if (Context is not null)
        {
            typed = TypedReceipt.Of(Context.Request, view.Paper.Form, view.Paper.DelegateName);
        }
    }

    private async Task SendAsync()
    {
        if (typed is null)
        {
            return; // not found: the page says so
        }

        var command = new CaseCommand(typed.CommandId, new CaseId(Id), null);
        var outcome = await giveReceipt.ExecuteAsync(
            new GiveReceiptRequest(command, typed.Given, typed.Opinion, typed.Name), await currentActor.LoadAsync(), CancellationToken.None);
        if (outcome.IsDone)
        {
            navigation.NavigateTo($"{Urls.Receipt(Id)}?thanks=1");
            return;
        }

        problem = RefusalText.Of(outcome.Refusal!); // not done
    }

    private static string WhyNot(ReceiptPaperView view) => view.State switch
    {
        ReceiptState.NotYet => FeedbackText.LetterNotSent,
        ReceiptState.Given => Text.Format(FeedbackText.GivenOn, view.GivenOn is { } day ? DateTexts.Iso(day) : ""),
        ReceiptState.NotMine => Text.Format(FeedbackText.LeadGivesIt, view.Paper.DelegateName),
        _ => FeedbackText.ReceiptNotHere,
    };
}
