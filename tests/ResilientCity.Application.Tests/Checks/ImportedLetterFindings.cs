namespace ResilientCity.Application.Tests.Checks;

/// <summary>
/// What the checks find in each test letter, measured by the default rule set, reviewed by reading the letters: those of other cities do not ask
/// for the receipt or give a postcode, their marks are of other schemes, and short ones say little of what their mark asks for.
/// </summary>
internal static class ImportedLetterFindings
{
    /// <summary>By letter, the codes in order with how often each comes.</summary>
    public static IReadOnlyDictionary<string, string> Expected { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["01-five-sections"] = "",
        ["02-two-delegates-no-label-marks"] = "closing.receipt contact.missing date.form number.form opening.count",
        ["03-committee-member-motion"] = "closing.receipt closing.signatory contact.missing date.form proposal.number",
        ["04-web-page"] = "closing.receipt contact.missing*2 date.form text.half-width*2",
        ["05-organisation-joint-signature"] = "appendix.empty appendix.unmentioned closing.receipt contact.missing*3 mark.unknown opening.count",
        ["06-no-sections-recess"] = "contact.missing",
        ["07-damaged"] = "closing.receipt contact.missing*2 heading.consecutive number.form opening.count postcode.form proposal.number",
        ["10-lead-and-joint"] = "closing.receipt contact.missing*3 number.form opening.count proposal.number",
        ["11-national-style-spaced"] = "closing.receipt contact.missing*3 proposal.number",
        ["12-heading-without-text"] = "closing.receipt date.form mark.unknown opening.count section.empty*2",
        ["13-straight-quotes"] = "closing.receipt contact.missing*3 proposal.number text.half-width",
        ["14-merged-proposals"] = "closing.receipt date.form opening.count",
        ["20-mark-bracket-class"] = "closing.receipt contact.missing opening.count",
        ["21-mark-behind-number"] = "closing.receipt contact.missing mark.plan mark.time-limit proposal.number",
        ["22-mark-labelled-left"] = "closing.receipt closing.signatory contact.missing*3 date.form number.form",
        ["23-mark-in-words-first-paragraph"] = "",
        ["24-web-index-table"] = "closing.receipt contact.missing*3 mark.plan mark.time-limit proposal.number",
        ["25-half-width-and-full-width"] = "closing.receipt date.form mark.unknown number.form opening.count postcode.form proposal.number text.half-width*6",
        ["26-hard-wrapped-lines"] = "closing.receipt contact.missing mark.unknown",
        ["27-damaged-number-and-date"] = "closing.receipt contact.missing*3 mark.unknown number.form",
        ["28-several-addressees-and"] = "closing.receipt contact.missing date.form",
        ["29-lead-and-joined"] = "closing.receipt contact.missing*3",
        ["30-cppcc-wordings"] = "closing.receipt",
        ["31-national-people-congress"] = "closing.receipt contact.missing*3 opening.count proposal.number",
        ["32-provincial-congress-order"] = "closing.receipt contact.missing*3 opening.count",
        ["33-nested-quotes-in-title"] = "closing.receipt contact.missing*3",
        ["34-recess-number-and-year"] = "closing.receipt contact.missing",
        ["35-number-words-around"] = "closing.receipt contact.missing*3 date.form",
        ["36-count-in-chinese-disagrees"] = "closing.receipt contact.missing*3 mark.plan mark.time-limit opening.count",
        ["37-handlers-count-only"] = "closing.receipt contact.missing*3 opening.count proposal.number",
        ["38-joint-signature-and-seal"] = "closing.receipt contact.missing*3 proposal.number",
        ["44-item-headings-with-sentence"] = "contact.missing*3",
        ["45-signatory-variants"] = "closing.receipt contact.missing*3 proposal.number",
        ["46-copy-line-variants"] = "closing.receipt proposal.number",
        ["47-several-contacts"] = "closing.receipt contact.missing proposal.number",
        ["48-salutation-without-colon"] = "closing.receipt contact.missing*3 proposal.number",
        ["49-organisation-without-colon"] = "closing.receipt contact.missing*3",
        ["50-untitled-web-reply"] = "closing.receipt contact.missing*3",
        ["51-damaged-dates"] = "closing.receipt contact.missing*3 mark.plan mark.time-limit proposal.number",
        ["52-date-of-digits"] = "closing.receipt contact.missing*3 date.form proposal.number",
        ["53-proposal-number-before-matter"] = "closing.receipt contact.missing*3",
        ["54-title-with-dash-and-quoted"] = "closing.receipt contact.missing*3 proposal.number",
        ["55-headings-only-at-level-two"] = "closing.receipt contact.missing*3 opening.count proposal.number",
        ["56-mark-in-closing"] = "closing.receipt contact.missing mark.plan mark.time-limit proposal.number",
        ["57-empty-foot-and-organisation-person"] = "closing.receipt contact.missing*2 proposal.number",
        ["58-yes-no-publicity-in-brackets"] = "closing.receipt contact.missing*3 number.form",
        ["59-delegation"] = "closing.receipt contact.missing*3 mark.plan mark.time-limit",
        ["60-sector-and-committee"] = "closing.receipt contact.missing*3",
        ["61-attachments"] = "appendix.empty appendix.unmentioned closing.receipt contact.missing*3 proposal.number",
    };
}
