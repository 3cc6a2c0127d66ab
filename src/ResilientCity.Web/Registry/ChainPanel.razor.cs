using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Accounts;
using ResilientCity.Application.Registry;
using ResilientCity.Domain;
using ResilientCity.Domain.Registry;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>The editor of an agency's sign-off chain. Nothing counts until the whole chain is saved.</summary>
public sealed partial class ChainPanel
{
    private static readonly IReadOnlyList<(string Key, string Text)> KindChoices =
        [.. Enum.GetValues<SignOffStepKind>().Select(kind => (kind.ToString(), RegistryNames.Name(kind)))];

    private readonly List<StepDraft> steps = [];
    private IReadOnlyList<AccountRow> people = [];

    [Parameter, EditorRequired]
    public required AgencyRow Agency { get; set; }

    [Parameter]
    public EventCallback OnChanged { get; set; }

    protected override async Task OnInitializedAsync()
    {
        steps.AddRange(Agency.Chain.Select(step => new StepDraft { Kind = step.Kind, Label = step.Label, Person = step.AccountId?.ToString() ?? "" }));
        if (await ReadAsync(Accounts.ExecuteAsync) is { } all)
        {
            people = [.. all.Where(one => one.AgencyId == Agency.Id && !one.IsClosed)];
        }
    }

    /// <summary>Reviewers review, the head signs.</summary>
    private IReadOnlyList<(string Key, string Text)> PeopleFor(SignOffStepKind kind)
    {
        var role = kind is SignOffStepKind.SignOff ? Role.Head : Role.Reviewer;
        return [.. people.Where(one => one.Roles.Contains(role)).Select(one => (one.Id.ToString(), one.DisplayName + one.Post))];
    }

    private static void ChangeKind(StepDraft step, string kind)
    {
        step.Kind = Enum.Parse<SignOffStepKind>(kind);
        step.Person = "";
    }

    private void Move(int place, int by)
    {
        var step = steps[place];
        steps.RemoveAt(place);
        steps.Insert(place + by, step);
    }

    /// <summary>Before the sign-off, which stays last; the first step of all is the sign-off.</summary>
    private void AddStep()
    {
        if (steps.Count == 0)
        {
            steps.Add(new StepDraft { Kind = SignOffStepKind.SignOff, Label = RegistryNames.Name(SignOffStepKind.SignOff) });
            return;
        }

        var end = steps[^1].Kind is SignOffStepKind.SignOff ? steps.Count - 1 : steps.Count;
        steps.Insert(end, new StepDraft { Kind = SignOffStepKind.Review, Label = RegistryNames.Name(SignOffStepKind.Review) });
    }

    private async Task SaveAsync()
    {
        var rows = steps.Select(step => new StepRow(step.Kind, step.Label, RegistryNames.Account(step.Person))).ToList();
        var request = new SetSignOffChainRequest(Guid.NewGuid(), Agency.Id, rows);
        if ((await DoAsync((actor, ct) => Set.ExecuteAsync(request, actor, ct), SettingsText.ChainSaved)).IsDone)
        {
            await OnChanged.InvokeAsync();
        }
    }

    private sealed class StepDraft
    {
        public required SignOffStepKind Kind { get; set; }

        public required string Label { get; set; }

        public string Person { get; set; } = "";
    }
}
