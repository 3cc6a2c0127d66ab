using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Components.Shared;

/// <summary>Choosing a file, with its limits said before and its faults said at once. The content is checked by the use case.</summary>
public sealed partial class FileField
{
    private readonly string id = $"file-{Guid.NewGuid():N}";
    private IBrowserFile? chosen;
    private string? problem;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>Permitted endings with their dot, lower case: <c>.pdf</c>.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Extensions { get; set; } = [];

    [Parameter]
    public long MaxBytes { get; set; } = 20 * 1024 * 1024;

    /// <summary>The file, or null when what was chosen cannot be taken.</summary>
    [Parameter, EditorRequired]
    public EventCallback<IBrowserFile?> FileChosen { get; set; }

    private async Task ChooseAsync(InputFileChangeEventArgs e)
    {
        chosen = e.FileCount == 1 ? e.File : null;
        problem = chosen is null ? null : ProblemOf(chosen);
        if (problem is not null)
        {
            chosen = null;
        }

        await FileChosen.InvokeAsync(chosen);
    }

    private string? ProblemOf(IBrowserFile file) => file switch
    {
        { Size: 0 } => Text.Format(FrameText.FileEmpty, file.Name),
        _ when file.Size > MaxBytes => Text.Format(FrameText.FileTooLarge, file.Name, FileSize.Text(file.Size), FileSize.Text(MaxBytes)),
        _ when !Extensions.Contains(Path.GetExtension(file.Name).ToLowerInvariant()) =>
            Text.Format(FrameText.FileWrongKind, file.Name, string.Join(FrameText.ListSeparator, Extensions)),
        _ => null,
    };
}
