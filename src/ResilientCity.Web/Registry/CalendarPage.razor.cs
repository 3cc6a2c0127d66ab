using System.Text;
using Microsoft.AspNetCore.Components.Forms;
using ResilientCity.Application.Deadlines;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Registry;

/// <summary>The calendar's years: bring a new one or correct one, from a file or typed; look at what moves; save and move with one press.</summary>
public sealed partial class CalendarPage(ReadCalendars read, PreviewCalendar look, SaveCalendar save)
{
    private static readonly string[] Extensions = [".json"];

    private IReadOnlyList<CalendarYearLine>? known;
    private IReadOnlyList<CalendarYearText> years = [];
    private CalendarPreview? preview;
    private PreviewCalendarRequest? seen;
    private Guid commandId = Guid.NewGuid();
    private string year = "", off = "", worked = "", source = "";
    private string? fileProblem;
    private int savedTimes;

    protected override async Task OnInitializedAsync()
    {
        await LoadAsync();
        year = known is { Count: > 0 } ? $"{known[0].Data.Year + 1}" : "";
    }

    private async Task LoadAsync() => known = await ReadAsync(read.ExecuteAsync);

    private async Task ReadFileAsync(IBrowserFile? file)
    {
        (preview, fileProblem) = (null, null);
        if (file is null)
        {
            return;
        }

        var texts = CalendarFile.ReadTexts(await TextOfAsync(file));
        if (!texts.IsDone)
        {
            fileProblem = RefusalText.Of(texts.Refusal!); // not done
            return;
        }

        (years, source) = (texts.Value.Years, texts.Value.Authority);
        if (years is [var one])
        {
            Show(one);
        }
    }

    private async Task<string> TextOfAsync(IBrowserFile file)
    {
        try
        {
            await using var stream = file.OpenReadStream(CalendarFile.MaxBytes, Closing);
            using var reader = new StreamReader(stream, Encoding.UTF8);
            return await reader.ReadToEndAsync(Closing);
        }
        catch (IOException)
        {
            return ""; // a transfer that broke off reads as a file that is no calendar
        }
    }

    private void Correct(CalendarYearLine line)
    {
        Show(CalendarYearText.Of(line.Data));
        (source, preview) = (line.Source ?? "", null);
    }

    private void Show(CalendarYearText one)
    {
        years = [];
        (year, off, worked) = (one.Year, string.Join('\n', one.Off), string.Join('\n', one.WorkingWeekends));
    }

    private void Clear() => (years, preview) = ([], null);

    private async Task PreviewAsync()
    {
        fileProblem = null;
        seen = new PreviewCalendarRequest(years.Count > 1 ? years : [new CalendarYearText(year.Trim(), Lines(off), Lines(worked))], source);
        var outcome = await DoAsync((actor, ct) => look.ExecuteAsync(seen, actor, ct), RulesText.Looked);
        (preview, commandId) = (outcome.IsDone ? outcome.Value : null, Guid.NewGuid());
    }

    private async Task SaveAsync()
    {
        var (asked, digest) = (seen!, preview!.Moves.Digest); // the button stands in the preview
        var outcome = await DoAsync((actor, ct) => save.ExecuteAsync(new SaveCalendarRequest(commandId, asked.Years, asked.Source, digest), actor, ct), RulesText.Saved);
        if (outcome.IsDone)
        {
            (preview, years, off, worked, savedTimes) = (null, [], "", "", savedTimes + 1);
            await LoadAsync();
        }
    }

    private static List<string> Lines(string text) => [.. text.Split(['\n', ',', '，', '、', ' ', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
