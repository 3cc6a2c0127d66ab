using ResilientCity.Application.Commitments;
using ResilientCity.Domain.Commitments;

namespace ResilientCity.Web.Commitments;

/// <summary>A stretch of a letter's line: plain, or the sentence of promises.</summary>
/// <param name="Text">The words.</param>
/// <param name="Promises">The promises' numbers; empty for plain words.</param>
internal sealed record MarkedStretch(string Text, IReadOnlyList<int> Promises);

/// <summary>The sentences of promises in a letter that is read, each with its numbers.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Round">The round in the address; null for the current one.</param>
/// <param name="Sentences">Sentence and numbers.</param>
public sealed record LetterPromises(int CaseId, int? Round, IReadOnlyList<(string Sentence, IReadOnlyList<int> Numbers)> Sentences)
{
    public static LetterPromises Of(CaseCommitments view, int? round) => new(
        view.CaseId.Value,
        round,
        [
            .. view.Lines.Where(line => line.State is not CommitmentState.Withdrawn)
                .GroupBy(line => line.Sentence, StringComparer.Ordinal)
                .OrderByDescending(same => same.Key.Length)
                .Select(same => (same.Key, (IReadOnlyList<int>)[.. same.Select(line => line.Number)])),
        ]);

    /// <summary>Cuts a line at the sentences that stand in it; the longer one wins where two overlap.</summary>
    internal IReadOnlyList<MarkedStretch> Cut(string line)
    {
        var found = Sentences
            .Select(one => (At: line.IndexOf(one.Sentence, StringComparison.Ordinal), one.Sentence, one.Numbers))
            .Where(one => one.At >= 0)
            .OrderBy(one => one.At)
            .ThenByDescending(one => one.Sentence.Length);
        var stretches = new List<MarkedStretch>();
        var end = 0;
        foreach (var (at, sentence, numbers) in found)
        {
            if (at < end)
            {
                continue;
            }

            stretches.Add(new MarkedStretch(line[end..at], []));
            stretches.Add(new MarkedStretch(sentence, numbers));
            end = at + sentence.Length;
        }

        stretches.Add(new MarkedStretch(line[end..], []));
        return [.. stretches.Where(one => one.Text.Length > 0)];
    }
}
