using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.CoHandling;

/// <summary>The office decides what lead and co-handling agency did not agree on; with a basis, its decision is recorded.</summary>
public sealed record DecideDisagreementRequest(CaseCommand Case, DisagreementId Disagreement, string Decision, AttachmentId? Document = null);

/// <inheritdoc cref="DecideDisagreementRequest"/>
public sealed class DecideDisagreement(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(DecideDisagreementRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var document = request.Document ?? request.Case.Basis?.Document;
                if (one.DecideDisagreement(request.Disagreement, request.Decision, document, act) is { } refusal)
                {
                    return refusal;
                }

                var agency = one.Round.Disagreements.First(found => found.Id == request.Disagreement).CoHandlerId; // just decided
                return await scope.ClaimAttachmentAsync(document, one.Id, agency);
            },
            ct);
}
