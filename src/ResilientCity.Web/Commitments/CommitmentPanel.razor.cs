using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Commitments;
using ResilientCity.Domain;
using ResilientCity.Domain.Commitments;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Commitments;

/// <summary>The ledger beside the editor, read again a moment after the last change of the text.</summary>
public sealed partial class CommitmentPanel(ReadCaseCommitments read, CurrentActor currentActor, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private CaseCommitments? view;
    private string? problem;
    private PageLife? waiting;
    private int readRevision = -1;
    private bool isGone;

    [Parameter, EditorRequired]
    public int CaseId { get; set; }

    /// <summary>Moves with every change that was saved.</summary>
    [Parameter, EditorRequired]
    public int Revision { get; set; }

    /// <summary>Leads to a place in the text.</summary>
    [Parameter]
    public EventCallback<CheckPlace> Go { get; set; }

    private IReadOnlyList<CommitmentLine> Shown => [.. (view?.Lines ?? []).Where(line => line.State is not CommitmentState.Withdrawn)];

    public void Dispose()
    {
        isGone = true;
        waiting?.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (readRevision == Revision || isGone)
        {
            return;
        }

        var isFirst = readRevision < 0;
        readRevision = Revision;
        waiting?.Dispose();
        waiting = new PageLife();
        var mine = waiting.Token; // of this read: the field is the next one's
        try
        {
            await Task.Delay(isFirst ? TimeSpan.Zero : Pause, clock, mine);
            await ReadAsync(mine);
        }
        catch (OperationCanceledException)
        {
            // Overtaken by the next change, or the page was left.
        }
    }

    private Task ReadAsync() => ReadAsync(CancellationToken.None);

    private async Task ReadAsync(CancellationToken ct)
    {
        var outcome = await read.ExecuteAsync(new ReadCaseCommitmentsRequest(new CaseId(CaseId)), await currentActor.LoadAsync(ct), ct);
        ct.ThrowIfCancellationRequested();
        (view, problem) = outcome.IsDone ? (outcome.Value, null) : (view, RefusalText.Of(outcome.Refusal!)); // not done
        StateHasChanged();
    }

    private Task ShowAsync(CommitmentLine line) => line.Place is { } place
        ? Go.InvokeAsync(new CheckPlace(CheckedPart.Text, place.Section, place.Paragraph, place.Start, line.Sentence.Length))
        : Task.CompletedTask;
}
