using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Feedback;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Feedback;

/// <summary>The personal slip: the letter, the questions, one button. Opening it changes nothing.</summary>
public sealed partial class SlipPage(ReadSlip readSlip, GiveReceiptBySlip giveReceipt, NavigationManager navigation)
{
    private SlipView? view;
    private TypedReceipt? typed;
    private string? problem;

    [Parameter]
    public string Token { get; set; } = "";

    /// <summary>Set after sending: the same address then says thank you.</summary>
    [SupplyParameterFromQuery(Name = "thanks")]
    public string? Thanks { get; set; }

    [CascadingParameter]
    public HttpContext? Context { get; set; }

    private bool IsThanks => Thanks is not null && view?.State is SlipState.Used;

    protected override async Task OnInitializedAsync()
    {
        if (Context is { Response.HasStarted: false })
        {
            Context.Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
            Context.Response.Headers.CacheControl = "no-store";
        }

        await ReadAsync();
        if (view?.Paper is { } paper && Context is not null)
        {
            typed = TypedReceipt.Of(Context.Request, paper.Form, paper.DelegateName);
        }
    }

    private async Task ReadAsync() => view = (await readSlip.ExecuteAsync(Token, CancellationToken.None)).Value;

    private async Task SendAsync()
    {
        if (typed is null)
        {
            return; // the slip is not valid: the page says so
        }

        var outcome = await giveReceipt.ExecuteAsync(
            new GiveReceiptBySlipRequest(typed.CommandId, Token, typed.Given, typed.Opinion, typed.Name), CancellationToken.None);
        if (outcome.IsDone)
        {
            navigation.NavigateTo($"{Urls.Slip(Token)}?thanks=1");
            return;
        }

        problem = RefusalText.Of(outcome.Refusal!); // not done
        await ReadAsync();
    }
}
