using System.Text;
using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Application.Data;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>The rules in their versions: a change is a new version from a day on, looked at before it is saved.</summary>
public sealed partial class RulesPage(ReadRuleSets read, PreviewRuleSet look, SaveRuleSet save, CaseStore store)
{
    private const int MaxBytes = 400_000;

    private static readonly string[] Extensions = [".json"];

    private static IReadOnlyList<(string Key, string Text)> Clocks =>
    [
        (nameof(ReassignmentClock.FromReassignment), RulesText.Clock_FromReassignment),
        (nameof(ReassignmentClock.FromAssignment), RulesText.Clock_FromAssignment),
    ];

    private IReadOnlyList<RuleSetLine>? sets;
    private RuleSetForm? form;
    private DateEntry from = new();
    private RuleSetPreview? preview;
    private string seen = "";
    private string? ownProblem;
    private Guid commandId = Guid.NewGuid();

    private string DataUrl => form is null ? "" : "data:application/json;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(form.ToJson()));

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        sets = await ReadAsync(read.ExecuteAsync);
        if (sets is { Count: > 0 })
        {
            Choose(sets[0]);
        }
    }

    /// <summary>A change begins today, or later; to correct a version, one types its own first day.</summary>
    private void Choose(RuleSetLine line)
    {
        Show(RuleSetForm.Of(line.Json));
        from = DateEntry.Of(line.Set.EffectiveFrom > store.Today ? line.Set.EffectiveFrom : store.Today);
    }

    private void Show(RuleSetForm? shown)
    {
        (form, preview, ownProblem) = (shown, null, null);
        from = DateEntry.Of(shown?.EffectiveFrom);
    }

    private async Task ReadFileAsync(IBrowserFile? file)
    {
        if (file is null)
        {
            return;
        }

        try
        {
            await using var stream = file.OpenReadStream(MaxBytes, Closing);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var given = RuleSetForm.Of(await reader.ReadToEndAsync(Closing));
            if (given is not null)
            {
                Show(given);
                return;
            }
        }
        catch (IOException)
        {
            // told below, as any other fault of a file
        }

        ownProblem = RefusalText.Of(new RuleSetUnreadable(file.Name));
    }

    private Task PreviewAsync() => PreviewAsync(RulesText.Looked);

    private async Task PreviewAsync(string said)
    {
        ownProblem = null;
        if (from.Value is null)
        {
            ownProblem = FormsText.DateFixFirst;
            return;
        }

        form!.EffectiveFrom = from.Value; // the button stands in the form
        seen = form.ToJson();
        var outcome = await DoAsync((actor, ct) => look.ExecuteAsync(new PreviewRuleSetRequest(seen), actor, ct), said);
        (preview, commandId) = (outcome.IsDone ? outcome.Value : null, Guid.NewGuid());
    }

    private async Task SaveAsync()
    {
        form!.EffectiveFrom = from.Value; // the button stands in the form's preview
        if (form.ToJson() != seen)
        {
            await PreviewAsync(RulesText.LookedAgain);
            return;
        }

        var digest = preview!.Moves.Digest; // as above
        var outcome = await DoAsync((actor, ct) => save.ExecuteAsync(new SaveRuleSetRequest(commandId, seen, digest), actor, ct), RulesText.Saved);
        if (outcome.IsDone)
        {
            await LoadAsync();
        }
    }
}
