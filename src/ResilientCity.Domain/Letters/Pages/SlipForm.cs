namespace ResilientCity.Domain.Letters.Pages;

/// <summary>A receipt slip (回执) as it is printed: all words are given, in the language of the paper.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Fields">What it belongs to: proposal, delegate, agency, letter.</param>
/// <param name="Questions">The rule set's questions with their choices.</param>
/// <param name="OpinionLabel">Above the lines to write on.</param>
/// <param name="SignatureLabel">With the line for the name; shorter than half a line.</param>
/// <param name="DateLabel">With the lines for the date; shorter than half a line.</param>
/// <param name="ReturnTo">Whom it goes back to, and until when.</param>
/// <param name="Link">The personal link; null where none is printed.</param>
public sealed record SlipForm(
    string Title,
    IReadOnlyList<SlipField> Fields,
    IReadOnlyList<SlipQuestion> Questions,
    string OpinionLabel,
    string SignatureLabel,
    string DateLabel,
    string ReturnTo,
    SlipLink? Link);

/// <param name="Label">With the mark that parts it from its value.</param>
/// <param name="Value">May be empty: to be filled in by hand.</param>
public sealed record SlipField(string Label, string Value);

public sealed record SlipQuestion(string Text, IReadOnlyList<string> Choices);

/// <param name="Hint">What to do with it.</param>
/// <param name="Address">The link in print.</param>
/// <param name="Until">How long it is taken.</param>
/// <param name="Code">The link as a code: rows of dark and light squares, quiet zone included.</param>
public sealed record SlipLink(string Hint, string Address, string Until, IReadOnlyList<IReadOnlyList<bool>> Code);
