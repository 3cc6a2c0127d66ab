using System.Globalization;
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
    private string typed = "";
    private string? fileProblem;
    private int savedTimes;

    /// <summary>What stands in the form: what is saved has been looked at.</summary>
    private string Typed => string.Join('|', years.Count > 1 ? years.Count.ToString(CultureInfo.InvariantCulture) : year, off, worked, source);

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

    private Task PreviewAsync() => PreviewAsync(RulesText.Looked);

    private async Task PreviewAsync(string said)
    {
        (fileProblem, typed) = (null, Typed);
        seen = new PreviewCalendarRequest(years.Count > 1 ? years : [new CalendarYearText(year.Trim(), Lines(off), Lines(worked))], source);
        var outcome = await DoAsync((actor, ct) => look.ExecuteAsync(seen, actor, ct), said);
        (preview, commandId) = (outcome.IsDone ? outcome.Value : null, Guid.NewGuid());
    }

    private async Task SaveAsync()
    {
        if (Typed != typed)
        {
            await PreviewAsync(RulesText.LookedAgain);
            return;
        }

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
