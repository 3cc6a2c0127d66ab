using System.Text;
using DiffPlex;

namespace ResilientCity.Application.Replies;

/// <summary>Cuts text into what changes as one: a Han character or a mark by itself, a number or a Latin word as a whole.</summary>
internal sealed class HanChunker : IChunker
{
    public static HanChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var chunks = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune);
                continue;
            }

            EndWord();
            chunks.Add(rune.ToString());
        }

        EndWord();
        return chunks;

        void EndWord()
        {
            if (word.Length > 0)
            {
                chunks.Add(word.ToString());
                word.Clear();
            }
        }
    }
}
