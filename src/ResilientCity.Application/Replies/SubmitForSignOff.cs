using ResilientCity.Application.Cases;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Replies;

/// <summary>
/// Submits the draft, as the person saw it, to the lead agency's own sign-off chain. The checks are run on what is submitted.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="SeenDraftVersion">The draft version that the person saw.</param>
/// <param name="ReasonWithoutOpinions">Required while a co-handling opinion is missing; stays on record.</param>
/// <param name="FindingsReason">Required where the checks found what should be mended and was not; stays on record.</param>
public sealed record SubmitForSignOffRequest(CaseCommand Case, int SeenDraftVersion, string? ReasonWithoutOpinions = null, string? FindingsReason = null);

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
                var letter = ReplyComposer.Compose(one, facts);
                var findings = LetterChecks.Run(await scope.CheckedLetterAsync(one, facts, letter));
                var chain = facts.Agencies[one.LeadAgencyId].SignOffSteps.OrderBy(step => step.Order).ToList();
                return one.SubmitForSignOff(
                    request.SeenDraftVersion,
                    LetterJson.Snapshot(letter),
                    chain,
                    PlainText.Line(request.ReasonWithoutOpinions),
                    SubmissionFindings.ReviewOf(findings, PlainText.Line(request.FindingsReason)),
                    act);
            },
            ct);
}
