using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Web.Components.Shared;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Replies;

/// <summary>Where a finding leads, and what its mend changes on the page.</summary>
public sealed partial class ReplyEditorPage
{
    private async Task GoAsync(CheckPlace place)
    {
        if (SectionOf(place) is { } section && Boxes.TryGetValue(section.Id, out var box))
        {
            await box.ShowAsync(place);
            return;
        }

        await js.ShowElementAsync(FindingWords.Anchor(place.Part));
    }

    private async Task MendAsync(CheckFinding finding)
    {
        if (finding is { Mend: ReplaceText replace, Place.Part: CheckedPart.Text or CheckedPart.Appendix } && SectionOf(finding.Place) is { } section)
        {
            problem = Boxes.TryGetValue(section.Id, out var box) && await box.MendAsync(finding.Place, replace) ? null : ChecksText.MendGone;
            return;
        }

        if (await DoAsync(mends.MendAsync(Id, view!, finding))) // shown only with a view
        {
            ShowMended(finding);
        }
    }

    /// <summary>Only the field that was mended is filled again: what is typed in the others is not saved yet.</summary>
    private void ShowMended(CheckFinding finding)
    {
        switch (finding.Mend, finding.Place.Part)
        {
            case (SetCopyTo, _):
                facts?.TakeCopyTo(view!.Facts.CopyTo); // as above
                break;
            case (UseMadeOpening, _) or (_, CheckedPart.Opening):
                openingKey++;
                break;
            case (UseMadeClosing, _) or (_, CheckedPart.Closing):
                closingKey++;
                break;
        }
    }

    private EditorSection? SectionOf(CheckPlace place) => view is null ? null : MendActs.SectionAt(view, place);
}
