using System.Globalization;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks.Appendices;

/// <summary>An appendix has a name, by which the letter lists it, and its text, unless a paper of its own is put behind the letter.</summary>
internal sealed class AppendixEmpty() : LetterCheck("appendix.empty", CheckSeverity.Must, new("附件不全", "Appendix not whole"), NoTitle)
{
    private static readonly RuleLabel NoTitle = new("附件{order}没有名称：附件说明要写名称（GB/T 9704 7.3.4）。", "Appendix {order} has no title: the letter lists it by its title (GB/T 9704 7.3.4).");

    private static readonly RuleLabel NoText = new("附件{order}还没有内容。如另附纸件，请说明。", "Appendix {order} has no text yet. If a paper goes along, say so.");

    public override IEnumerable<Found> Look(CheckedLetter letter)
    {
        var appendices = letter.Appendices;
        for (var i = 0; i < appendices.Count; i++)
        {
            var order = (i + 1).ToString(CultureInfo.InvariantCulture);
            if (string.IsNullOrWhiteSpace(appendices[i].Title))
            {
                yield return At(new CheckPlace(CheckedPart.AppendixTitle, i + 1), ("order", order));
            }
            else if (appendices[i].Paragraphs.Count == 0)
            {
                yield return At(new CheckPlace(CheckedPart.Appendix, i + 1), ("order", order)) with { Reason = NoText, Severity = CheckSeverity.Should };
            }
        }
    }
}
