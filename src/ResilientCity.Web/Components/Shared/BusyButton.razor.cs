using Microsoft.AspNetCore.Components;

namespace ResilientCity.Web.Components.Shared;

/// <summary>A button that cannot be pressed twice: it is disabled until its work has ended, well or badly.</summary>
public sealed partial class BusyButton
{
    private bool isBusy;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public EventCallback OnClick { get; set; }

    [Parameter]
    public ButtonKind Kind { get; set; } = ButtonKind.Main;

    [Parameter]
    public string? IconPath { get; set; }

    [Parameter]
    public bool Disabled { get; set; }

    [Parameter]
    public string Type { get; set; } = "button";

    [Parameter(CaptureUnmatchedValues = true)]
    public Dictionary<string, object>? Rest { get; set; }

    private string CssClass => Kind switch
    {
        ButtonKind.Main => "rc-button",
        ButtonKind.Plain => "rc-button rc-button--plain",
        _ => "rc-button rc-button--quiet",
    };

    private async Task RunAsync()
    {
        if (isBusy)
        {
            return;
        }

        isBusy = true;
        try
        {
            await OnClick.InvokeAsync();
        }
        finally
        {
            isBusy = false;
        }
    }
}
