namespace ResilientCity.Application.Cases;

/// <summary>
/// Turns what was typed into LIKE patterns over a proposal's search text, which is "number number-without-zeros title names". A term of digits
/// means that very number (750 finds 0750, not 1750), or digits in the title.
/// </summary>
internal static class SearchTerms
{
    public const string Escape = "\\";

    private const int MostTerms = 8;

    /// <summary>Per term the patterns of which one must match.</summary>
    public static IReadOnlyList<(string Anywhere, string? AsNumber)> Of(string? typed) =>
    [
        .. string.Concat((typed ?? "").Select(HalfWidth))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Take(MostTerms)
            .Select(PatternsOf),
    ];

    private static (string Anywhere, string? AsNumber) PatternsOf(string term)
    {
        var number = term.TrimStart('第').TrimEnd('号');
        return number.Length > 0 && number.All(char.IsAsciiDigit)
            ? ($"% % %{number}%", $"% {number.TrimStart('0')} %") // two spaces in: the title and the names
            : ($"%{Escaped(term)}%", null);
    }

    /// <summary>Digits and letters typed in full width; punctuation stays, titles have it in full width too.</summary>
    private static char HalfWidth(char c) => c is (>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ') ? (char)(c - 0xFEE0) : c;

    private static string Escaped(string term) => term.Replace(@"\", @"\\").Replace("%", @"\%").Replace("_", @"\_");
}
