using ResilientCity.Application.Checks;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Web.Replies;

/// <summary>Carries out the mends that do not belong to a section's text, which its editor mends itself.</summary>
public sealed class MendActs(DraftActs acts)
{
    /// <summary>A mend that does not fit what stands there by now is not made.</summary>
    public Task<Refusal?> MendAsync(int caseId, ReplyEditorView view, CheckFinding finding) => finding switch
    {
        { Mend: UseMadeOpening } => acts.SetWordingAsync(caseId, null, view.OwnClosing),
        { Mend: UseMadeClosing } => acts.SetWordingAsync(caseId, view.OwnOpening, null),
        { Mend: SetCopyTo one } => acts.SetFactsAsync(caseId, view.Facts with { CopyTo = one.CopyTo }),
        { Mend: ReplaceText one, Place: { Part: CheckedPart.Heading or CheckedPart.AppendixTitle } place } when SectionAt(view, place) is { } section
            && MendedText.Of(section.Heading, place, one) is { } heading => acts.RenameAsync(caseId, section.Id, heading),
        { Mend: ReplaceText one, Place: { Part: CheckedPart.Opening } place } when MendedText.Of(view.OwnOpening ?? string.Empty, place, one) is { } opening =>
            acts.SetWordingAsync(caseId, opening, view.OwnClosing),
        { Mend: ReplaceText one, Place: { Part: CheckedPart.Closing } place } when MendedText.Of(view.OwnClosing ?? string.Empty, place, one) is { } closing =>
            acts.SetWordingAsync(caseId, view.OwnOpening, closing),
        _ => Task.FromResult<Refusal?>(new DraftChanged(view.DraftVersion, view.DraftVersion)),
    };

    /// <summary>The section, or the appendix, that a place is in.</summary>
    internal static EditorSection? SectionAt(ReplyEditorView view, CheckPlace place)
    {
        var among = place.Part is CheckedPart.Appendix or CheckedPart.AppendixTitle ? view.Appendices : view.Sections;
        return among.FirstOrDefault(section => section.Order == place.Section);
    }
}
