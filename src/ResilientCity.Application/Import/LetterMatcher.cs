namespace ResilientCity.Application.Import;

/// <summary>A letter with the name of the file it was read from.</summary>
public sealed record ReadLetter(string FileName, LetterReading Reading);

public enum MatchedBy
{
    Number,
    Title,
}

/// <summary>A row and its letter. <paramref name="TitlesDiffer"/>: the numbers agree, the titles do not; somebody should look.</summary>
public sealed record LetterMatch(ProposalListRow Row, ReadLetter Letter, MatchedBy By, bool TitlesDiffer);

/// <summary>Several letters or several rows claim each other; none was taken.</summary>
public sealed record AmbiguousMatch(IReadOnlyList<ProposalListRow> Rows, IReadOnlyList<ReadLetter> Letters);

public sealed record MatchResult(
    IReadOnlyList<LetterMatch> Matches,
    IReadOnlyList<AmbiguousMatch> Ambiguous,
    IReadOnlyList<ProposalListRow> UnmatchedRows,
    IReadOnlyList<ReadLetter> UnmatchedLetters);

/// <summary>Matches letters to a list's rows: by number, then what is left by title. A doubtful match is listed, never taken.</summary>
public static class LetterMatcher
{
    public static MatchResult Match(IReadOnlyList<ProposalListRow> rows, IReadOnlyList<ReadLetter> letters)
    {
        var matches = new List<LetterMatch>();
        var ambiguous = new List<AmbiguousMatch>();
        var (leftRows, leftLetters) = (rows.ToList(), letters.ToList());
        Take(MatchedBy.Number, row => ProposalNumberText.Comparable(row.Number), letter => letter.Reading.ProposalNumber is { } n ? ProposalNumberText.Comparable(n) : null);
        Take(MatchedBy.Title, row => ProposalTitleText.Normalised(row.Title), letter => letter.Reading.ProposalTitle is { } t ? ProposalTitleText.Normalised(t) : null);
        return new([.. matches.OrderBy(match => match.Row.Row)], ambiguous, leftRows, leftLetters);

        void Take(MatchedBy by, Func<ProposalListRow, string> ofRow, Func<ReadLetter, string?> ofLetter)
        {
            var (takenRows, takenLetters) = (new HashSet<ProposalListRow>(ReferenceEqualityComparer.Instance), new HashSet<ReadLetter>(ReferenceEqualityComparer.Instance));
            var byKey = leftRows.ToLookup(ofRow, StringComparer.Ordinal);
            foreach (var group in leftLetters.Where(letter => !string.IsNullOrEmpty(ofLetter(letter))).GroupBy(ofLetter, StringComparer.Ordinal).ToList())
            {
                var found = OfSameSession(byKey[group.Key!].ToList(), group.First().Reading); // letters without a key were left out above
                if (found.Count == 0)
                {
                    continue;
                }

                if (found.Count == 1 && group.Count() == 1)
                {
                    matches.Add(new(found[0], group.First(), by, TitlesDiffer(found[0], group.First())));
                }
                else
                {
                    ambiguous.Add(new(found, [.. group]));
                }

                takenRows.UnionWith(found);
                takenLetters.UnionWith(group);
            }

            leftRows.RemoveAll(takenRows.Contains);
            leftLetters.RemoveAll(takenLetters.Contains);
        }
    }

    /// <summary>A list over several sessions has a number more than once: the letter's session decides where both name it.</summary>
    private static List<ProposalListRow> OfSameSession(List<ProposalListRow> rows, LetterReading letter)
    {
        var same = rows.Count < 2 ? [] : rows.FindAll(row =>
            row.Session is not null && CongressReference.Find(SourceText.WithoutSpace(row.Session)) is { } of && of == (letter.Congress, letter.Session));
        return same.Count == 1 ? same : rows;
    }

    private static bool TitlesDiffer(ProposalListRow row, ReadLetter letter) =>
        letter.Reading.ProposalTitle is { } title && ProposalTitleText.Normalised(title) != ProposalTitleText.Normalised(row.Title);
}
