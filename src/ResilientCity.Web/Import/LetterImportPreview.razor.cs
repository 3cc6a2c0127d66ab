using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Web.Cases;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>What was read of a letter beside its source, to correct and to confirm. A field and its words find each other both ways.</summary>
public sealed partial class LetterImportPreview(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? module;
    private string? field;

    [Parameter, EditorRequired]
    public ImportPreview Preview { get; set; } = null!; // required by the parameter

    [Parameter, EditorRequired]
    public string SourceText { get; set; } = "";

    [Parameter]
    public string? Problem { get; set; }

    [Parameter]
    public EventCallback<CaseId> Chosen { get; set; }

    [Parameter]
    public EventCallback<FieldCorrection> Corrected { get; set; }

    [Parameter]
    public EventCallback<string> Restored { get; set; }

    [Parameter]
    public EventCallback Confirmed { get; set; }

    [Parameter]
    public EventCallback Back { get; set; }

    public ValueTask DisposeAsync() => PageScripts.ReleaseAsync(null, module);

    /// <summary>A field that is being looked at has its words marked; beside it, they come into view, below it (on a phone) the page stays.</summary>
    private Task LookAsync(string name)
    {
        field = name;
        return Preview.Reading.Places.FirstOrDefault(place => place.Field == name) is { } first ? RevealAsync(first.Line, mayScrollPage: false) : Task.CompletedTask;
    }

    private Task LocateAsync(FieldPlace place)
    {
        field = place.Field;
        return RevealAsync(place.Line, mayScrollPage: true);
    }

    private async Task FocusAsync(string name)
    {
        field = name;
        await (await ModuleAsync()).InvokeVoidAsync("focusOn", LetterFields.InputId(name));
    }

    private async Task RevealAsync(int line, bool mayScrollPage) =>
        await (await ModuleAsync()).InvokeVoidAsync("reveal", "letter-source", LetterSource.LineId(line), mayScrollPage);

    private async Task<IJSObjectReference> ModuleAsync() => module ??= await js.InvokeAsync<IJSObjectReference>("import", "./js/import-text.js");

    private Task ChooseAsync(CaseId? id) => id is { } one ? Chosen.InvokeAsync(one) : Task.CompletedTask;

    private static IReadOnlyList<(CaseId?, string)> Choices(IReadOnlyList<CaseCandidate> candidates) =>
        [.. candidates.Select(one => ((CaseId?)one.Id, Text.Format(ImportText.Candidate, one.Reference, one.Title, one.Stage.Name())))];
}
