using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Application.Import;
using ResilientCity.Web.Auth;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>The January start: the session's Excel list and its Word files, matched, looked at, confirmed once.</summary>
public sealed partial class ImportSessionPage(PreviewSession previewSession, ImportSession importSession, CurrentActor currentActor) : IDisposable
{
    private static readonly string[] listExtensions = [".xlsx"];
    private readonly IReadOnlyList<Crumb> crumbs = [new(CasePageText.CrumbCases, Urls.Cases)];
    private readonly PageLife life = new();
    private readonly Dictionary<string, SessionFile> files = [];
    private readonly List<string> faults = [];
    private Guid commandId = Guid.NewGuid();
    private ProposalList? list;
    private string listName = "";
    private string congress = "";
    private string session = "";
    private string year = "";
    private string? progress;
    private string? problem;
    private SessionPreview? preview;
    private SessionImportContent? previewed;
    private ImportedSession? done;

    public void Dispose()
    {
        life.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var latest = await previewSession.LatestSessionAsync(await currentActor.LoadAsync(life.Token), life.Token);
        if (latest is { IsDone: true, Value: var named })
        {
            (congress, session, year) = (named.Congress, named.Session ?? "", named.Year.ToString(CultureInfo.InvariantCulture));
        }
    }

    private async Task ReadListAsync(IBrowserFile? file)
    {
        (list, preview, problem) = (null, null, null);
        if (file is null)
        {
            return;
        }

        listName = file.Name;
        var read = await ImportFiles.ReadListAsync(file, life.Token);
        if (read.FileProblem is { } fault)
        {
            problem = ImportSentences.Of(fault);
        }
        else if (read.Problems.Any(one => one.Fault is ListFault.HeaderNotFound))
        {
            problem = ImportText.ListFault_HeaderNotFound;
        }
        else
        {
            list = read;
        }
    }

    private async Task ReadFilesAsync(InputFileChangeEventArgs e)
    {
        preview = null;
        faults.Clear();
        if (e.FileCount > ImportFiles.MostFiles)
        {
            faults.Add(Text.Format(ImportText.TooManyFiles, e.FileCount, ImportFiles.MostFiles));
            return;
        }

        var count = 0;
        foreach (var file in e.GetMultipleFiles(ImportFiles.MostFiles))
        {
            progress = Text.Format(ImportText.ReadingFiles, ++count, e.FileCount);
            StateHasChanged();
            var read = await ImportFiles.ReadAsync(file, life.Token);
            if (read.Problem is { } fault)
            {
                faults.Add(ImportSentences.Of(fault));
            }
            else
            {
                files[file.Name] = new SessionFile(file.Name, read.Text!); // no problem: there is a text
            }
        }

        progress = Text.Format(ImportText.FilesRead, files.Count);
    }

    private async Task PreviewAsync()
    {
        if (list is null)
        {
            return;
        }

        if (!int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1954 or > 2100)
        {
            problem = ImportText.YearWrong;
            return;
        }

        var named = new NamedSession(congress.Trim(), string.IsNullOrWhiteSpace(session) ? null : session.Trim(), number);
        previewed = new SessionImportContent { ListName = listName, List = list, Files = [.. files.Values], Session = named };
        var outcome = await previewSession.ExecuteAsync(previewed, await currentActor.LoadAsync(life.Token), life.Token);
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        preview = outcome.IsDone ? outcome.Value : null;
        commandId = Guid.NewGuid();
    }

    private async Task ImportAsync()
    {
        var request = new ImportSessionRequest(commandId, previewed!); // confirmed from its preview
        var outcome = await importSession.ExecuteAsync(request, await currentActor.LoadAsync(life.Token), CancellationToken.None);
        problem = outcome.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        done = outcome.IsDone ? outcome.Value : null;
    }
}
