using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Replies;

/// <summary>What of a case's replies can be compared: the versions kept, the letter of each handling, and the draft as it stands.</summary>
internal static class ComparableTexts
{
    public static IReadOnlyList<VersionRow> RowsOf(CaseFile one) =>
    [
        .. HasDraftOfItsOwn(one) ? new[] { DraftRow(one.Round) } : [],
        .. one.Rounds.Reverse().SelectMany(round => round.Versions.Reverse().Select(version => version.ToRow(round)).Prepend(LetterRow(round)).OfType<VersionRow>()),
    ];

    /// <summary>Null where there is no such text.</summary>
    public static async Task<(VersionRow Row, string Text)?> FindAsync(ReadScope scope, CaseFile one, VersionKey key)
    {
        if (RowsOf(one).FirstOrDefault(row => row.Key == key) is not { } row)
        {
            return null;
        }

        var round = one.Rounds.First(round => round.Number == key.Round); // its row is there
        var letter = key.Number switch
        {
            VersionKey.Draft => await scope.ComposeReplyAsync(one),
            VersionKey.Letter => LetterJson.Read(round.Letter!.DocumentJson), // as above
            _ => LetterJson.Read(round.Versions.First(version => version.Number == key.Number).DocumentJson),
        };
        return (row, CanonicalText.ForSignOff(letter));
    }

    /// <summary>The draft goes on where its latest version ended; until then that version is the draft.</summary>
    private static bool HasDraftOfItsOwn(CaseFile one) =>
        one.Stage is CaseStage.InHandling && (one.Round.LatestVersion is not { } latest || latest.KeptAt < one.Round.Draft.LastChangedAt);

    private static VersionRow DraftRow(HandlingRound round) =>
        new(new VersionKey(round.Number, VersionKey.Draft), null, round.Draft.LastAuthor, round.Draft.LastChangedAt, null, false);

    /// <summary>A summary is not the letter's own words, and is no letter to compare with.</summary>
    private static VersionRow? LetterRow(HandlingRound round) => round.Letter is not { Origin: not LetterOrigin.Summary } letter
        ? null
        : new VersionRow(new VersionKey(round.Number, VersionKey.Letter), null, letter.FrozenBy, letter.FrozenAt, letter.ContentHash[..8].ToUpperInvariant(), letter.Origin is LetterOrigin.SignedHere)
        {
            DocumentNumber = letter.DocumentNumber,
        };
}
