namespace ResilientCity.Application.Commitments;

/// <summary>What makes a sentence look like a promise.</summary>
public enum PromiseSign
{
    /// <summary>A day to come by which it is to be done.</summary>
    Date,

    /// <summary>A number to reach.</summary>
    Target,

    /// <summary>将, 拟, 计划, 力争 and the like.</summary>
    Intent,
}

/// <summary>A sentence of the letter that looks like a promise, with what it says of number and time.</summary>
/// <param name="Section">The numbered part, from 1.</param>
/// <param name="Paragraph">The paragraph of it, from 0.</param>
/// <param name="Start">The first character in the paragraph, from 0.</param>
/// <param name="Sentence">Word for word, without the mark that ends it.</param>
/// <param name="Target">The number to reach; null where there is none.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="DueOn">The last day of the time that is named.</param>
/// <param name="Signs">Why it is suggested.</param>
public sealed record PromiseSuggestion(
    int Section, int Paragraph, int Start, string Sentence, decimal? Target, string? Unit, DateOnly? DueOn, IReadOnlyList<PromiseSign> Signs);
