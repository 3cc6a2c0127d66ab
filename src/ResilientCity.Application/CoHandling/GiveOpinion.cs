using ResilientCity.Application.Attachments;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.CoHandling;

/// <summary>A co-handling agency gives its opinion; with a basis, the lead liaison records one that came on paper, through the OA or as a message.</summary>
public sealed record GiveOpinionRequest(
    CaseCommand Case,
    OpinionId OpinionId,
    string Text,
    string? DocumentNumber,
    AttachmentId? Document);

/// <inheritdoc cref="GiveOpinionRequest"/>
public sealed class GiveOpinion(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(GiveOpinionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var document = request.Document ?? request.Case.Basis?.Document;
                if (one.GiveOpinion(request.OpinionId, request.Text, request.DocumentNumber, document, act) is { } refusal)
                {
                    return refusal;
                }

                var agency = one.Round.FindOpinion(request.OpinionId)!.AgencyId; // just given
                return await scope.ClaimAttachmentAsync(document, one.Id, agency);
            },
            ct);
}
