using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>
/// Submits the draft, as the person saw it, to the lead agency's own sign-off chain. While a co-handling opinion is missing a reason is
/// required, which stays on record.
/// </summary>
public sealed record SubmitForSignOffRequest(CaseCommand Case, int SeenDraftVersion, string? ReasonWithoutOpinions = null);

/// <inheritdoc cref="SubmitForSignOffRequest"/>
public sealed class SubmitForSignOff(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SubmitForSignOffRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var facts = await scope.ComposerFactsAsync(one);
                var snapshot = LetterJson.Snapshot(ReplyComposer.Compose(one, facts));
                var chain = facts.Agencies[one.LeadAgencyId].SignOffSteps.OrderBy(step => step.Order).ToList();
                return one.SubmitForSignOff(request.SeenDraftVersion, snapshot, chain, PlainText.Line(request.ReasonWithoutOpinions), act);
            },
            ct);
}
