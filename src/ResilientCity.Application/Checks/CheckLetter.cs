using ResilientCity.Application.Checks.Asks;
using ResilientCity.Application.Data;
using ResilientCity.Application.Import;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Checks;

/// <summary>What the checks find in a case's letter, as it stands now.</summary>
/// <param name="Number">The proposal's.</param>
/// <param name="Title">The proposal's.</param>
/// <param name="Round">The round whose letter it is.</param>
/// <param name="DraftVersion">The version of the draft that was read.</param>
/// <param name="Findings">The gravest first, then in the order of the page.</param>
/// <param name="Asks">What the proposal asks for, as far as it is listed.</param>
/// <param name="Suggestions">What its text seems to ask for beside that.</param>
/// <param name="Sections">What an ask may be tied to.</param>
public sealed record CheckReport(
    string Number,
    string Title,
    int Round,
    int DraftVersion,
    IReadOnlyList<CheckFinding> Findings,
    IReadOnlyList<AskLine> Asks,
    IReadOnlyList<string> Suggestions,
    IReadOnlyList<TieChoice> Sections);

/// <summary>Checks the draft, or the letter that it became, for those of the lead agency.</summary>
public sealed class CheckLetter(CaseStore store)
{
    public Task<Outcome<CheckReport>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CheckReport>(
            actor,
            async scope => await scope.FindDraftForHandlingAsync(id) is { } one ? await ReportAsync(scope, one) : new NotFound(),
            ct);

    private static async Task<CheckReport> ReportAsync(ReadScope scope, CaseFile one)
    {
        var facts = await scope.ComposerFactsAsync(one);
        var letter = await scope.CheckedLetterAsync(one, facts, one.KeptLetter() ?? ReplyComposer.Compose(one, facts));
        return new CheckReport(
            one.Proposal.Number,
            one.Proposal.Title,
            one.CurrentRoundNumber,
            one.Round.Draft.Version,
            LetterChecks.Run(letter),
            AskLines.Of(one),
            [.. ProposalAsks.In(one.Proposal.Text).Where(text => !one.Asks.Any(ask => IsSame(ask.Text, text)))],
            AskLines.ChoicesOf(one));
    }

    /// <summary>A suggestion that was listed in part, or in more words, is not offered again.</summary>
    private static bool IsSame(string listed, string suggested) =>
        suggested.Contains(listed, StringComparison.Ordinal) || listed.Contains(suggested, StringComparison.Ordinal);
}
