namespace ResilientCity.Domain.Letters;

/// <summary>One appendix (附件) of a letter: what it is called in the list below the closing, and its own text behind the foot.</summary>
/// <param name="Title">Without its number; empty where it has none.</param>
/// <param name="Paragraphs">Its text; empty where only its name is known.</param>
public sealed record LetterAppendix(string Title, ValueList<string> Paragraphs);
