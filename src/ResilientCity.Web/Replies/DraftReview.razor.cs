using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Checks;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>What the checks find in the draft as it is saved, and the proposal's asks: run again a moment after the last change.</summary>
public sealed partial class DraftReview(CheckLetter checkLetter, CurrentActor currentActor, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private CheckReport? report;
    private PageLife? waiting;
    private int checkedRevision = -1;
    private bool hasFailed;
    private bool isGone;

    [Parameter, EditorRequired]
    public int CaseId { get; set; }

    /// <summary>Moves with every change that was saved.</summary>
    [Parameter, EditorRequired]
    public int Revision { get; set; }

    [Parameter]
    public bool CanEdit { get; set; }

    [Parameter]
    public EventCallback<CheckPlace> Go { get; set; }

    [Parameter]
    public EventCallback<CheckFinding> Mend { get; set; }

    /// <summary>Tells the page what was found, for its own summary.</summary>
    [Parameter]
    public EventCallback<CheckReport> Read { get; set; }

    private string Summary => report switch
    {
        _ when hasFailed => ChecksText.Failed,
        null => ChecksText.Checking,
        { Findings.Count: 0 } => ChecksText.Clean,
        _ => Text.Format(ChecksText.Count, Of(CheckSeverity.Must).Count, Of(CheckSeverity.Should).Count, Of(CheckSeverity.Look).Count),
    };

    public void Dispose()
    {
        isGone = true;
        waiting?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (checkedRevision == Revision)
        {
            return;
        }

        var isFirst = checkedRevision < 0;
        checkedRevision = Revision;
        await CheckAfterAsync(isFirst ? TimeSpan.Zero : Pause);
    }

    /// <summary>A further change meanwhile takes the place of this one.</summary>
    private async Task CheckAfterAsync(TimeSpan pause)
    {
        if (isGone)
        {
            return; // an act that was begun before the page was left ends after it
        }

        waiting?.Dispose();
        waiting = new PageLife();
        var mine = waiting.Token; // of this check: the field is the next one's, perhaps between the pause and the check
        try
        {
            await Task.Delay(pause, clock, mine);
            await CheckAsync(mine);
        }
        catch (OperationCanceledException)
        {
            // Overtaken by the next change, or the page was left.
        }
    }

    private async Task CheckAsync(CancellationToken ct)
    {
        var outcome = await checkLetter.ExecuteAsync(new CaseId(CaseId), await currentActor.LoadAsync(ct), ct);
        ct.ThrowIfCancellationRequested();
        (report, hasFailed) = outcome.IsDone ? (outcome.Value, false) : (report, true);
        StateHasChanged();
        if (report is not null && !hasFailed)
        {
            await Read.InvokeAsync(report);
        }
    }

    private Task ChangedAsync() => CheckAfterAsync(TimeSpan.Zero);

    private IReadOnlyList<CheckFinding> Of(CheckSeverity severity) => [.. (report?.Findings ?? []).Where(finding => finding.Severity == severity)];
}
