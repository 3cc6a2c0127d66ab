using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments;

/// <summary>A case's promises, for the editor, the letter and the case page.</summary>
/// <param name="Id">The case.</param>
/// <param name="Round">The handling whose letter is shown; null for the current one.</param>
public sealed record ReadCaseCommitmentsRequest(CaseId Id, int? Round = null);

/// <inheritdoc cref="ReadCaseCommitmentsRequest"/>
public sealed class ReadCaseCommitments(CaseStore store)
{
    public Task<Outcome<CaseCommitments>> ExecuteAsync(ReadCaseCommitmentsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<CaseCommitments>(
            actor,
            async scope => await scope.FindCaseAsync(request.Id) is { } one && RoundOf(one, request.Round) is { } round
                ? await ComposeAsync(one, round, scope)
                : new NotFound(),
            ct);

    private static HandlingRound? RoundOf(CaseFile one, int? number) => one.Rounds.FirstOrDefault(round => round.Number == (number ?? one.CurrentRoundNumber));

    private static async Task<CaseCommitments> ComposeAsync(CaseFile one, HandlingRound round, ReadScope scope)
    {
        var audience = one.AudienceOf(scope.Actor);
        var names = await CaseNames.ReadAsync(one, scope);
        var mayTake = one.PermittedTo(scope.Actor).Any(line => line.Action is CaseAction.TakeCommitment);
        var sections = round.Draft.Sections.Select(section => (section.Heading, section.Text)).ToList();
        var isReadable = audience is CaseAudience.Handling || round.RepliedOn is not null;
        return new CaseCommitments(
            one.Id,
            one.Version,
            round.Number,
            audience,
            scope.Today,
            new CommitmentLines(one, audience, names, scope).Of(round),
            mayTake,
            mayTake ? NotTaken(PromiseFinder.Find(sections, round.Letter?.LetterDate ?? round.RepliedOn ?? scope.Today), one, round) : [],
            mayTake && isReadable ? [.. sections.SelectMany(section => section.Text.Split('\n')).SelectMany(PromiseSentences.In).Select(found => found.Sentence).Distinct()] : [],
            mayTake ? await OwnersAsync(one, names, scope) : new OwnerChoices([], [], []),
            isReadable ? scope.MarkOf(one) : null,
            KeptOf(one, audience, names),
            one.PermittedTo(scope.Actor).Any(line => line.Action is CaseAction.ProposeMark) && scope.MarkOf(one) is { NeedsCommitment: true } ? scope.FulfilledMarksOf(one) : []);
    }

    /// <summary>What is in the ledger with the same number is not suggested again.</summary>
    private static IReadOnlyList<PromiseSuggestion> NotTaken(IReadOnlyList<PromiseSuggestion> found, CaseFile one, HandlingRound round) =>
    [
        .. found.Where(suggestion => !one.Commitments.Any(taken => taken.Round == round.Number && taken.State is not Domain.Commitments.CommitmentState.Withdrawn
            && taken.Sentence.Contains(suggestion.Sentence, StringComparison.Ordinal)
            && (taken.Target is null || suggestion.Target is null || taken.Target == suggestion.Target))),
    ];

    private static KeptMark? KeptOf(CaseFile one, CaseAudience audience, CaseNames names) => one is { KeptMark: { } mark, KeptMarkOn: { } on }
        ? new KeptMark(mark, on, one.KeptMarkReference ?? "", audience is CaseAudience.Handling or CaseAudience.Oversight ? names.Attachment(one.KeptMarkNotice) : null)
        : null;

    private static async Task<OwnerChoices> OwnersAsync(CaseFile one, CaseNames names, ReadScope scope)
    {
        var lead = one.LeadAgencyId;
        var divisions = await scope.Db.Agencies.Where(agency => agency.Id == lead).SelectMany(agency => agency.Divisions)
            .Select(division => new { division.Id, division.Name }).ToListAsync(scope.Ct);
        var people = await scope.Db.Users.Where(user => user.AgencyId == lead && !user.IsClosed).OrderBy(user => user.Id).ToListAsync(scope.Ct);
        return new OwnerChoices(
            [.. divisions.Select(division => new OwnerChoice(division.Id.Value, division.Name))],
            [.. people.Where(user => user.Roles.Contains(Role.Officer) || user.Roles.Contains(Role.Liaison)).Select(user => new OwnerChoice(user.Id, user.DisplayName))],
            [.. one.CoHandlers.Select(party => new OwnerChoice(party.AgencyId.Value, names.Agency(party.AgencyId).ShortName))]);
    }
}
