using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>The part of an opening that names the proposal: up to its announcement of receipt. What is cited behind it is another matter.</summary>
internal static partial class OpeningSubject
{
    /// <summary>Without the word of receipt.</summary>
    public static string Of(string opening) => Received().Match(opening) is { Success: true } match ? opening[..match.Groups["word"].Index] : opening;

    /// <summary>With the word of receipt and a bracket right behind it, where the number may stand: 收悉（第12号）.</summary>
    public static string WithReceipt(string opening) => Received().Match(opening) is { Success: true } match ? opening[..(match.Index + match.Length)] : opening;

    [GeneratedRegex("(?<word>收悉|(?<=(?:建议|提案|议案|[》”」\"）)]).{0,12})(?:收到|已收))(?:悉|到|阅)?\\s*(?:[（(][^（）()]{1,30}[）)])?")]
    private static partial Regex Received();
}
