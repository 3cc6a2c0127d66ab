using Microsoft.AspNetCore.Components;
using MudBlazor;
using ResilientCity.Domain;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Import;

/// <summary>The screens of importing, and the way there from a case.</summary>
public static class ImportScreens
{
    /// <summary>Whom the process lets import letters.</summary>
    public const string MayImportLetters = nameof(Role.Liaison) + "," + nameof(Role.Administrator);

    /// <summary>Whom it lets register cases.</summary>
    public const string MayImportSessions = nameof(Role.Liaison) + "," + nameof(Role.CommitteeOffice);

    public static IServiceCollection AddImportScreens(this IServiceCollection services) => services.AddScoped<ICaseActionHandler, ImportLetterAction>();
}

internal sealed class ImportLetterAction(NavigationManager navigation) : ICaseActionHandler
{
    public IReadOnlyCollection<CaseAction> Actions { get; } = [CaseAction.ImportLetter];

    public Task<bool> RunAsync(CaseActionContext context, IDialogService dialogs)
    {
        navigation.NavigateTo(Urls.ImportLetterInto(context.CaseId.Value));
        return Task.FromResult(false);
    }
}
