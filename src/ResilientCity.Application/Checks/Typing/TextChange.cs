using System.Text;

namespace ResilientCity.Application.Checks.Typing;

/// <summary>Small changes of one paragraph, made into one mend from the first to the last of them.</summary>
internal static class TextChange
{
    /// <param name="text">The paragraph.</param>
    /// <param name="changes">In order, not overlapping, at least one.</param>
    public static (CheckPlace Place, ReplaceText Mend) Of(CheckedText text, IReadOnlyList<(int Start, int Length, string With)> changes)
    {
        var (start, end) = (changes[0].Start, changes[^1].Start + changes[^1].Length);
        var mended = new StringBuilder();
        var at = start;
        foreach (var change in changes)
        {
            mended.Append(text.Text, at, change.Start - at).Append(change.With);
            at = change.Start + change.Length;
        }

        return (text.At(start, end - start), new ReplaceText(text.Text[start..end], mended.ToString()));
    }
}
