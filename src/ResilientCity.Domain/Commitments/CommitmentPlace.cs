using ResilientCity.Domain.Replies;

namespace ResilientCity.Domain.Commitments;

/// <summary>Where a sentence stands in a reply.</summary>
/// <param name="Section">The numbered part, from 1.</param>
/// <param name="Paragraph">The paragraph of it, from 0.</param>
/// <param name="Start">The first character in the paragraph, from 0.</param>
public sealed record CommitmentPlace(int Section, int Paragraph, int Start)
{
    /// <summary>The place of these words; the part that is named first, then any. Null: they do not stand there.</summary>
    public static CommitmentPlace? Find(ReplyDraft draft, string words, int? preferred = null) => words.Length == 0
        ? null
        : draft.Sections.OrderBy(section => section.Order != preferred).Select(section => In(section, words)).FirstOrDefault(place => place is not null);

    private static CommitmentPlace? In(DraftSection section, string words)
    {
        var paragraphs = section.Text.Split('\n');
        for (var i = 0; i < paragraphs.Length; i++)
        {
            if (paragraphs[i].IndexOf(words, StringComparison.Ordinal) is >= 0 and var start)
            {
                return new CommitmentPlace(section.Order, i, start);
            }
        }

        return null;
    }
}
