using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Duties;
using ResilientCity.Application.Registry;
using ResilientCity.Domain;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>Opens an account, or changes one. Each act on accounts has a scope of its own: a circuit lives longer than Identity's context may.</summary>
public sealed partial class PersonPage(ListAccounts listAccounts, ReadRegistry registry, AddDelegate addDelegate, ReadHandover handover, IServiceScopeFactory scopes, IDialogService dialogs)
{
    private readonly IReadOnlyList<Crumb> crumbs = [new(SettingsText.People, Urls.People)];
    private readonly HashSet<Role> roles = [];
    private IReadOnlyList<AgencyRow> agencies = [];
    private AccountRow? account;
    private bool isReady;
    private int workLeft;
    private string userName = "";
    private string displayName = "";
    private string post = "";
    private string phone = "";
    private string agency = "";
    private string division = "";
    private string delegateName = "";
    private string password = "";

    /// <summary>Null for a new account.</summary>
    [Parameter]
    public int? Id { get; set; }

    private IReadOnlyList<(string Key, string Text)> AgencyChoices => [.. agencies.Select(one => (one.Id.ToString(), one.ShortName))];

    private IReadOnlyList<(string Key, string Text)> DivisionChoices =>
        [.. agencies.FirstOrDefault(one => one.Id.ToString() == agency)?.Divisions.Where(one => !one.IsClosed).Select(one => (one.Id.ToString(), one.Name)) ?? []];

    protected override async Task OnParametersSetAsync()
    {
        if (await ReadAsync(registry.AgenciesAsync) is not { } all)
        {
            return;
        }

        agencies = all;
        await LoadAsync();
        isReady = true;
    }

    private async Task LoadAsync()
    {
        if (Id is null || await ReadAsync(listAccounts.ExecuteAsync) is not { } people)
        {
            return;
        }

        account = people.FirstOrDefault(one => one.Id.Value == Id);
        if (account is null)
        {
            Navigation.NotFound();
            return;
        }

        (displayName, post, delegateName) = (account.DisplayName, account.Post ?? "", account.Delegate ?? "");
        phone = account.Phone ?? "";
        (agency, division) = (account.AgencyId?.ToString() ?? "", account.DivisionId?.ToString() ?? "");
        roles.Clear();
        roles.UnionWith(account.Roles);
        workLeft = account is { IsClosed: true, AgencyId: { } of } ? await WorkLeftAsync(of, account.Id) : 0;
    }

    /// <summary>A closed account's open work would wait for nobody.</summary>
    private async Task<int> WorkLeftAsync(AgencyId of, AccountId person)
    {
        var read = await handover.ExecuteAsync(new ReadHandoverRequest(of, person), await CurrentActor.LoadAsync(Closing), Closing);
        return read.IsDone ? read.Value.Items.Count : 0;
    }

    private void ChooseAgency(string chosen) => (agency, division) = (chosen, "");

    private void Toggle(Role role)
    {
        if (!roles.Remove(role))
        {
            roles.Add(role);
        }
    }

    private async Task SaveAsync()
    {
        var delegateId = await DelegateAsync();
        if (!delegateId.IsDone)
        {
            return;
        }

        var who = delegateId.Value;
        if (account is { } known)
        {
            await ChangeAsync(known, who);
            return;
        }

        var added = await OnAccountsAsync<AddAccount, AccountId>((use, actor, ct) => use.ExecuteAsync(NewAccount(who), actor, ct), SettingsText.Saved);
        if (added.IsDone)
        {
            Navigation.NavigateTo(Urls.Person(added.Value.Value));
        }
    }

    private AddAccountRequest NewAccount(DelegateId? who) => new()
    {
        UserName = userName,
        DisplayName = displayName,
        Password = password,
        Roles = [.. roles],
        Post = string.IsNullOrWhiteSpace(post) ? null : post.Trim(),
        Phone = phone,
        AgencyId = RegistryNames.Agency(agency),
        DivisionId = RegistryNames.Division(division),
        DelegateId = who,
    };

    private Task ChangeAsync(AccountRow known, DelegateId? who) => ActAsync((use, actor, ct) => use.ExecuteAsync(
        new ChangeAccountRequest
        {
            AccountId = known.Id,
            DisplayName = displayName,
            Post = post,
            Phone = phone,
            AgencyId = RegistryNames.Agency(agency),
            DivisionId = RegistryNames.Division(division),
            DelegateId = who,
            Roles = [.. roles],
        },
        actor,
        ct));

    private async Task<Outcome<DelegateId?>> DelegateAsync()
    {
        if (!roles.Contains(Role.Delegate))
        {
            return (DelegateId?)null;
        }

        if (account is { DelegateId: { } linked } && account.Delegate == delegateName.Trim())
        {
            return (DelegateId?)linked;
        }

        var found = await DoAsync((actor, ct) => addDelegate.ExecuteAsync(new AddDelegateRequest(Guid.NewGuid(), delegateName, null), actor, ct), SettingsText.Saved);
        return found.IsDone ? (DelegateId?)found.Value : found.Refusal!; // not done
    }

    private async Task SetPasswordAsync()
    {
        var typed = password;
        password = "";
        await ActAsync((use, actor, ct) => use.SetPasswordAsync(account!.Id, typed, actor, ct)); // the button is part of a known account
    }

    private async Task CloseAsync()
    {
        if (await dialogs.ConfirmAsync(Text.Format(SettingsText.CloseNamed, account!.DisplayName), SettingsText.CloseAccountConsequence, SettingsText.CloseAccount)) // as above
        {
            await ActAsync((use, actor, ct) => use.CloseAsync(account.Id, actor, ct));
        }
    }

    private Task ReopenAsync() => ActAsync((use, actor, ct) => use.ReopenAsync(account!.Id, actor, ct)); // as above

    private async Task ActAsync(Func<ChangeAccount, Actor, CancellationToken, Task<Outcome<Done>>> act)
    {
        if ((await OnAccountsAsync(act, SettingsText.Saved)).IsDone)
        {
            await LoadAsync();
        }
    }

    private async Task<Outcome<TResult>> OnAccountsAsync<TUseCase, TResult>(Func<TUseCase, Actor, CancellationToken, Task<Outcome<TResult>>> act, string said)
        where TUseCase : notnull
    {
        await using var scope = scopes.CreateAsyncScope();
        return await DoAsync((actor, ct) => act(scope.ServiceProvider.GetRequiredService<TUseCase>(), actor, ct), said);
    }
}
