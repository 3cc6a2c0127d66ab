using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Cases.Dialogs;

/// <summary>
/// What every form of an act shares: the case as it stood when the form was opened, the day, the basis, sending, and the refusal as a sentence.
/// A refusal leaves everything that was typed.
/// </summary>
public abstract class CaseActBase : ComponentBase, IDisposable
{
    private readonly PageLife life = new();
    private Guid commandId = Guid.NewGuid();
    private int seenVersion;

    [Inject]
    public required CurrentActor CurrentActor { get; init; }

    [Inject]
    public required ReadCase ReadCase { get; init; }

    [Inject]
    public required ReadCaseChoices ReadChoices { get; init; }

    [Parameter, EditorRequired]
    public required CaseActionContext Context { get; set; }

    /// <summary>The opinion that the act is about, where one was chosen before.</summary>
    [Parameter]
    public OpinionId? Opinion { get; set; }

    protected CaseView? Case { get; private set; }

    protected CaseChoices? Choices { get; private set; }

    protected DateEntry OccurredOn { get; private set; } = new();

    protected BasisEntry Basis { get; } = new();

    protected string? Problem { get; private set; }

    /// <summary>The act is another's and only recorded here.</summary>
    protected bool Records => Context.RecordedFor is not null;

    protected RecordingBasis? BasisOrNull => Records ? Basis.ToBasis() : null;

    protected Guid CommandId => commandId;

    protected CaseCommand Command => new(commandId, Context.CaseId, seenVersion, OccurredOn.Value, BasisOrNull);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        seenVersion = Context.Version;
        var actor = await CurrentActor.LoadAsync(life.Token);
        var read = await ReadCase.ExecuteAsync(new ReadCaseRequest(Context.CaseId), actor, life.Token);
        var offered = await ReadChoices.ExecuteAsync(new ReadCaseChoicesRequest(Context.CaseId), actor, life.Token);
        if ((read.Refusal ?? offered.Refusal) is { } refusal)
        {
            Problem = RefusalText.Of(refusal);
            return;
        }

        OccurredOn = DateEntry.Of(read.Value.Today);
        Choices = offered.Value;
        Case = read.Value;
        Prepare();
    }

    /// <summary>Fills the form from what was read.</summary>
    protected virtual void Prepare()
    {
    }

    protected abstract Task OnDoneAsync();

    /// <summary>Sends the act, unless a date cannot be read.</summary>
    protected async Task SendAsync<T>(Func<Actor, CancellationToken, Task<Outcome<T>>> send, params DateEntry[] otherDates)
    {
        if (OccurredOn.IsUnreadable || otherDates.Any(date => date.IsUnreadable))
        {
            Problem = FormsText.DateFixFirst;
            return;
        }

        var outcome = await send(await CurrentActor.LoadAsync(life.Token), life.Token);
        if (outcome.IsDone)
        {
            Problem = null;
            commandId = Guid.NewGuid();
            await OnDoneAsync();
            return;
        }

        Problem = Explain(outcome.Refusal!); // not done
    }

    private string Explain(Refusal refusal)
    {
        if (refusal is not CaseMovedOn moved)
        {
            return RefusalText.Of(refusal);
        }

        seenVersion = moved.CurrentVersion;
        return $"{RefusalText.Of(refusal)} {FormsText.AgainOnNewest}";
    }
}
