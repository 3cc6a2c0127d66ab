using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Checks;

/// <summary>How much a finding weighs; the gravest first.</summary>
public enum CheckSeverity
{
    /// <summary>Stands in the way of submission.</summary>
    Must,

    /// <summary>May be left as it is with a reason, which is kept.</summary>
    Should,

    /// <summary>Worth a look; asks for nothing.</summary>
    Look,
}

/// <summary>Which part of a letter, or of what stands behind it, a finding is about; in the order of the page.</summary>
public enum CheckedPart
{
    Letter,
    Mark,
    Publicity,
    DocumentNumber,
    Title,
    Salutation,
    Opening,
    Heading,
    Text,
    Closing,
    AppendixTitle,
    Appendix,
    Date,
    ContactPerson,
    ContactPhone,
    Postcode,
    CopyTo,
    Signatory,
    Opinions,
    Asks,
}

/// <summary>Where a finding is.</summary>
/// <param name="Part">The part.</param>
/// <param name="Section">Order of the section, from 1, for <see cref="CheckedPart.Heading"/> and <see cref="CheckedPart.Text"/>; of the appendix for its title and text.</param>
/// <param name="Paragraph">Index of the paragraph in its part, from 0; paragraphs are the lines that are not blank, trimmed.</param>
/// <param name="Start">First character in the paragraph, in UTF-16 units from 0.</param>
/// <param name="Length">In UTF-16 units.</param>
public sealed record CheckPlace(CheckedPart Part, int? Section = null, int? Paragraph = null, int? Start = null, int? Length = null);

/// <summary>A change that is safe to make with one click.</summary>
public abstract record CheckMend;

/// <summary>Puts <paramref name="With"/> where <paramref name="Was"/> stands, at the finding's own place.</summary>
public sealed record ReplaceText(string Was, string With) : CheckMend;

/// <summary>Goes back to the opening that the rules make of the facts.</summary>
public sealed record UseMadeOpening : CheckMend;

/// <summary>Goes back to the closing that the rules make of the facts.</summary>
public sealed record UseMadeClosing : CheckMend;

/// <summary>Sets the copy recipients of the reply.</summary>
public sealed record SetCopyTo(string CopyTo) : CheckMend;

/// <summary>One finding, with its reason in both languages of the screen.</summary>
/// <param name="Code">The check's own.</param>
/// <param name="Severity">The check's, or a milder one in this case.</param>
/// <param name="Name">What was checked, in a few words.</param>
/// <param name="Place">Where.</param>
/// <param name="Reason">What was found and which rule it offends; its data are filled in.</param>
/// <param name="Mend">Where one is safe.</param>
public sealed record CheckFinding(string Code, CheckSeverity Severity, RuleLabel Name, CheckPlace Place, RuleLabel Reason, CheckMend? Mend);
