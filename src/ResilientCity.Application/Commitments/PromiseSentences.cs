namespace ResilientCity.Application.Commitments;

/// <summary>Cuts a paragraph into its sentences, each word for word and with its place. What stands in quotation marks is not cut.</summary>
internal static class PromiseSentences
{
    private const string Ends = "。！？；!?;";
    private const string Opens = "“「（";
    private const string Closes = "”」）";

    public static IEnumerable<(int Start, string Sentence)> In(string paragraph)
    {
        var (start, depth) = (0, 0);
        for (var i = 0; i <= paragraph.Length; i++)
        {
            if (i < paragraph.Length && Opens.Contains(paragraph[i], StringComparison.Ordinal))
            {
                depth++;
            }
            else if (i < paragraph.Length && Closes.Contains(paragraph[i], StringComparison.Ordinal))
            {
                depth = Math.Max(0, depth - 1);
            }

            if (i == paragraph.Length || (depth == 0 && Ends.Contains(paragraph[i], StringComparison.Ordinal)))
            {
                var whole = paragraph[start..i];
                var sentence = whole.Trim();
                if (sentence.Length > 0)
                {
                    yield return (start + whole.IndexOf(sentence, StringComparison.Ordinal), sentence);
                }

                start = i + 1;
            }
        }
    }
}
