using Microsoft.AspNetCore.Components;
using ResilientCity.Application.Data;

namespace ResilientCity.Web.Components.Shared;

/// <summary>
/// A date, typed year first whatever the browser's language, or picked from the browser's calendar.
/// </summary>
public sealed partial class DateField(TimeProvider clock)
{
    private readonly string ownId = $"date-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>What is typed; the form owns it.</summary>
    [Parameter, EditorRequired]
    public required DateEntry Entry { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>The id of the typed field; one of its own where none is given.</summary>
    [Parameter]
    public string? Id { get; set; }

    [Parameter]
    public EventCallback Changed { get; set; }

    private string FieldId => Id ?? ownId;

    private DateOnly Today => LocalDay.Of(clock.GetUtcNow().UtcDateTime);

    private static string Iso(DateOnly? day) => day is { } known ? DateTexts.Iso(known) : "";

    private Task TypeAsync(string? text)
    {
        Entry.Type(text);
        return Changed.InvokeAsync();
    }
}
