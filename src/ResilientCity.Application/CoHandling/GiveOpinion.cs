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
        store.WriteAsync<Done>(
            actor,
            request.Case.CommandId,
            async scope =>
            {
                var document = request.Document ?? request.Case.Basis?.Document;
                var loaded = await scope.LoadCaseAsync(request.Case.CaseId, request.Case.SeenVersion);
                if (!loaded.IsDone)
                {
                    return loaded.Refusal!; // not done
                }

                var one = loaded.Value;
                var act = scope.ActOn(request.Case.OccurredOn, request.Case.Basis);
                if (one.GiveOpinion(request.OpinionId, request.Text, request.DocumentNumber, document, act) is { } refusal)
                {
                    return refusal;
                }

                var agency = one.Round.FindOpinion(request.OpinionId)!.AgencyId; // just given
                return await scope.ClaimAttachmentAsync(document, one.Id, agency) is { } unclaimed ? unclaimed : Done.Instance;
            },
            ct);
}
