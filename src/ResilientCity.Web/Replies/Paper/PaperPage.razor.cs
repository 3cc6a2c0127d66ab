using Microsoft.AspNetCore.Components;
using ResilientCity.Domain.Letters.Pages;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies.Paper;

/// <summary>One page of a letter as it will print. Drawn again only when something on it has changed: its neighbours' changes cost nothing.</summary>
public sealed partial class PaperPage
{
    private PageLook look = new([], null, null, [], null);
    private ulong shown;
    private int shownCount;
    private bool isChanged;

    [Parameter, EditorRequired]
    public required LetterPages Letter { get; set; }

    /// <summary>From 1.</summary>
    [Parameter, EditorRequired]
    public int Number { get; set; }

    /// <summary>See <see cref="PageLook.PlacesOf"/>.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string?> Places { get; set; }

    /// <summary>How often it was drawn.</summary>
    internal int Drawn { get; private set; }

    private string Label => Text.Format(ReplyText.PageOf, Number, shownCount);

    protected override void OnParametersSet()
    {
        var page = Letter.Pages[Number - 1];
        var fingerprint = PageFingerprint.Of(Letter, page, Places);
        isChanged = fingerprint != shown || Letter.Pages.Count != shownCount;
        if (fingerprint != shown)
        {
            look = PageLook.Of(Letter, page, Places);
        }

        (shown, shownCount) = (fingerprint, Letter.Pages.Count);
    }

    protected override bool ShouldRender() => isChanged;

    protected override void OnAfterRender(bool firstRender) => Drawn++;
}
