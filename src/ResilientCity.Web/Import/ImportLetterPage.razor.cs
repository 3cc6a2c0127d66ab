using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;
using ResilientCity.Application.Import;
using ResilientCity.Domain;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>Takes a reply letter in: paste or upload, look at what was read beside its source, confirm once.</summary>
public sealed partial class ImportLetterPage(
    PreviewLetter previewLetter,
    ImportLetter importLetter,
    CurrentActor currentActor,
    IJSRuntime js,
    NavigationManager navigation) : IAsyncDisposable
{
    private const int BytesPerCharacter = 4;
    private static readonly string[] extensions = [".docx", ".pdf", ".txt", ".html"];
    private readonly IReadOnlyList<Crumb> crumbs = [new(CasePageText.CrumbCases, Urls.Cases)];
    private readonly PageLife life = new();
    private readonly Dictionary<string, string> corrections = new(StringComparer.Ordinal);
    private Guid commandId = Guid.NewGuid();
    private IJSObjectReference? module;
    private ElementReference box;
    private string text = "";
    private string? source;
    private CaseId? chosen;
    private ImportPreview? preview;
    private string? problem;

    /// <summary>The case that the person came from.</summary>
    [SupplyParameterFromQuery(Name = "case")]
    public int? CaseNumber { get; set; }

    public ValueTask DisposeAsync()
    {
        life.Dispose();
        return PageScripts.ReleaseAsync(null, module);
    }

    protected override void OnParametersSet() => chosen = CaseNumber is { } id ? new CaseId(id) : null;

    private async Task ReadPastedAsync()
    {
        module ??= await js.InvokeAsync<IJSObjectReference>("import", "./js/import-text.js");
        var length = await module.InvokeAsync<int>("lengthOf", box);
        if (length > ImportLimits.LetterCharacters)
        {
            problem = Text.Format(ImportText.PasteTooLong, length, ImportLimits.LetterCharacters);
            return;
        }

        await using var reference = await module.InvokeAsync<IJSStreamReference>("bytesOf", box);
        await using var stream = await reference.OpenReadStreamAsync((long)ImportLimits.LetterCharacters * BytesPerCharacter, life.Token);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var pasted = await reader.ReadToEndAsync(life.Token);
        corrections.Clear();
        (text, source) = (PastedText.IsHtml(pasted) ? PastedText.ToPlainText(pasted) : pasted, null);
        await PreviewAsync();
    }

    private async Task ReadFileAsync(IBrowserFile? file)
    {
        problem = null;
        if (file is null)
        {
            return;
        }

        var read = await ImportFiles.ReadAsync(file, life.Token);
        if (read.Problem is { } fault)
        {
            problem = ImportSentences.Of(fault);
            return;
        }

        corrections.Clear();
        (text, source) = (read.Text!, file.Name); // no problem: there is a text
        await PreviewAsync();
    }

    private async Task PreviewAsync()
    {
        var outcome = await previewLetter.ExecuteAsync(new PreviewLetterRequest(text, chosen, corrections), await currentActor.LoadAsync(life.Token), life.Token);
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        preview = outcome.IsDone ? outcome.Value : null;
        commandId = Guid.NewGuid();
    }

    private Task ChooseAsync(CaseId id)
    {
        chosen = id;
        return PreviewAsync();
    }

    private Task CorrectAsync(FieldCorrection one)
    {
        corrections[one.Field] = one.Value;
        return PreviewAsync();
    }

    private Task RestoreAsync(string field)
    {
        corrections.Remove(field);
        return PreviewAsync();
    }

    private async Task ImportAsync()
    {
        var outcome = await importLetter.ExecuteAsync(new ImportLetterRequest(commandId, text, source, chosen, corrections), await currentActor.LoadAsync(life.Token), CancellationToken.None);
        if (outcome.IsDone)
        {
            navigation.NavigateTo(Urls.Case(outcome.Value.CaseId.Value));
            return;
        }

        problem = RefusalText.Of(outcome.Refusal!); // not done
    }

    private void GoBack()
    {
        preview = null;
        problem = null;
        corrections.Clear();
        chosen = CaseNumber is { } id ? new CaseId(id) : null;
    }
}
