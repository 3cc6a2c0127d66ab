namespace ResilientCity.Application.Commitments;

/// <summary>Which sentences of a text may have become of one that is not there any more.</summary>
internal static class SentenceLikeness
{
    private const double Least = 0.2;
    private const int Most = 3;

    /// <summary>The likeliest first, by the pairs of characters they share.</summary>
    public static IReadOnlyList<string> Candidates(string lost, IEnumerable<string> sentences)
    {
        var pairs = Pairs(lost);
        return
        [
            .. sentences.Distinct(StringComparer.Ordinal)
                .Select(sentence => (Sentence: sentence, Likeness: Likeness(pairs, Pairs(sentence))))
                .Where(one => one.Likeness >= Least)
                .OrderByDescending(one => one.Likeness)
                .Take(Most)
                .Select(one => one.Sentence),
        ];
    }

    private static double Likeness(HashSet<(char First, char Second)> one, HashSet<(char First, char Second)> other) =>
        one.Count == 0 || other.Count == 0 ? 0 : (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);

    private static HashSet<(char First, char Second)> Pairs(string text) => [.. text.Zip(text.Skip(1))];
}
