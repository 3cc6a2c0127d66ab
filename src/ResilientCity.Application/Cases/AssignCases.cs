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
    RecordingBasis? Basis)
{
    /// <summary>Agencies that answer a part of their own of each proposal, assigned on the same day (分别办理).</summary>
    public IReadOnlyList<AgencyId> SeparateAgencies { get; init; } = [];
}

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

        // The notice and the paper it is recorded from may be the same file: then they are the same in every case.
        var (notice, paper) = (request.Notice, request.Basis?.Document);
        var notices = await scope.ClaimForEachAsync(notice ?? paper, request.CaseIds);
        var papers = notice is null || notice == paper ? notices : await scope.ClaimForEachAsync(paper, request.CaseIds);
        if ((notices.Refusal ?? papers.Refusal) is { } unclaimed)
        {
            return unclaimed;
        }

        for (var index = 0; index < request.CaseIds.Count; index++)
        {
            if (await scope.FindCaseAsync(request.CaseIds[index]) is not { } one)
            {
                return new NotFound();
            }

            var entry = new AssignmentEntry(request.NoticeDueOn, notice is null ? null : notices.Value[index], request.CoHandlers);
            var basis = request.Basis is { } given ? given with { Document = papers.Value[index] } : null;
            if (one.Assign(entry, scope.ActOn(request.AssignedOn, basis)) is { } refusal)
            {
                return refusal;
            }

            if (request.SeparateAgencies.Count > 0
                && await scope.OpenSeparateAsync(one, request.SeparateAgencies, entry, scope.ActOn(request.AssignedOn, basis)) is { } notOpened)
            {
                return notOpened;
            }
        }

        return await scope.FindUnknownAgencyAsync("CoHandlers", request.CoHandlers) is { } unknown ? unknown : Done.Instance;
    }
}
