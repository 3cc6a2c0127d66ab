using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>
/// Assigns one case or many (交办) on one day, with the notice's own reply date and the notice. All or none: the first refusal leaves every case as it was.
/// </summary>
public sealed record AssignCasesRequest(
    Guid CommandId,
    IReadOnlyList<CaseId> CaseIds,
    DateOnly AssignedOn,
    DateOnly? NoticeDueOn,
    AttachmentId? Notice,
    IReadOnlyList<AgencyId> CoHandlers,
    RecordingBasis? Basis);

/// <inheritdoc cref="AssignCasesRequest"/>
public sealed class AssignCases(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AssignCasesRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => AssignAsync(request, scope), ct);

    private static async Task<Outcome<Done>> AssignAsync(AssignCasesRequest request, WriteScope scope)
    {
        if (request.CaseIds.Count == 0)
        {
            return new FieldMissing("Cases");
        }

        var entry = new AssignmentEntry(request.NoticeDueOn, request.Notice, request.CoHandlers);
        foreach (var id in request.CaseIds)
        {
            if (await scope.FindCaseAsync(id) is not { } one)
            {
                return new NotFound();
            }

            if (one.Assign(entry, scope.ActOn(request.AssignedOn, request.Basis)) is { } refusal)
            {
                return refusal;
            }
        }

        if (await scope.FindUnknownAgencyAsync("CoHandlers", request.CoHandlers) is { } unknown)
        {
            return unknown;
        }

        var document = request.Notice ?? request.Basis?.Document;
        return await scope.ClaimAttachmentAsync(document, request.CaseIds[0]) is { } unclaimed ? unclaimed : Done.Instance;
    }
}
