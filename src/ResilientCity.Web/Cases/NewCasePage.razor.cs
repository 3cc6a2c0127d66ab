using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases;

/// <summary>
/// Registers a proposal: the committee office, or in the agency's own mode the liaison, from the assignment notice. A refusal leaves all that was typed.
/// </summary>
public sealed partial class NewCasePage(
    ReadRegistrationChoices readChoices,
    RegisterCase register,
    CurrentActor currentActor,
    NavigationManager navigation)
{
    private readonly IReadOnlyList<Crumb> crumbs = [new(CasePageText.CrumbCases, Urls.Cases)];
    private readonly IReadOnlyList<(ProposalKind, string)> kinds = [.. Enum.GetValues<ProposalKind>().Select(kind => (kind, kind.Name()))];
    private readonly IReadOnlyList<(bool?, string)> consents = [(null, RegistrationText.Unknown), (true, RegistrationText.Yes), (false, RegistrationText.No)];
    private RegistrationChoices? choices;
    private NewCaseForm? form;
    private bool isRefused;
    private string? problem;
    private int? twin;

    private bool IsOwn => choices?.Mode is OperatingMode.AgencyOwn;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await readChoices.ExecuteAsync(await currentActor.LoadAsync(), CancellationToken.None);
        isRefused = !outcome.IsDone;
        if (outcome.IsDone)
        {
            choices = outcome.Value;
            form = new NewCaseForm(choices);
        }
    }

    private async Task RegisterAsync()
    {
        twin = null;
        if (form!.HasUnreadableDate) // the button is part of the form
        {
            problem = FormsText.DateFixFirst;
            return;
        }

        var outcome = await register.ExecuteAsync(form.ToRequest(), await currentActor.LoadAsync(), CancellationToken.None);
        if (outcome.IsDone)
        {
            navigation.NavigateTo(Urls.Case(outcome.Value.Value));
            return;
        }

        problem = RefusalText.Of(outcome.Refusal!); // not done
        twin = outcome.Refusal is ProposalAlreadyHere here ? here.CaseId : null;
    }

    private static string SessionName(SessionLine one) => one.Session is { } session
        ? Text.Format(RegistrationText.SessionOf, one.Congress, session, one.Year)
        : Text.Format(RegistrationText.BetweenSessions, one.Congress, one.Year);
}
