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
        store.WriteAsync<Done>(
            actor,
            request.Case.CommandId,
            async scope =>
            {
                var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var one = loaded.Value;
                var facts = await scope.ComposerFactsAsync(one);
                var snapshot = LetterJson.Snapshot(ReplyComposer.Compose(one, facts));
                var chain = facts.Agencies[one.LeadAgencyId].SignOffSteps.OrderBy(step => step.Order).ToList();
                var act = scope.ActOn(request.Case.OccurredOn, request.Case.Basis);
                return one.SubmitForSignOff(request.SeenDraftVersion, snapshot, chain, PlainText.Line(request.ReasonWithoutOpinions), act) is { } refusal
                    ? refusal
                    : Done.Instance;
            },
            ct);
}
