using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;

namespace ResilientCity.Application.Cases;

/// <summary>The office agrees to a reassignment request; what the new unit's limit runs from is the rule set's to say.</summary>
/// <param name="Case">The case.</param>
/// <param name="NewLeadAgencyId">Null only in the agency's own mode.</param>
/// <param name="NoticeDueOn">The reply date that the new notice sets.</param>
/// <param name="Notice">The new notice.</param>
public sealed record AgreeReassignmentRequest(CaseCommand Case, AgencyId? NewLeadAgencyId, DateOnly? NoticeDueOn = null, AttachmentId? Notice = null);

/// <inheritdoc cref="AgreeReassignmentRequest"/>
public sealed class AgreeReassignment(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(AgreeReassignmentRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.AgreeReassignment(scope.OrderFor(one, request.NewLeadAgencyId, request.NoticeDueOn, request.Notice), act)
                ?? await scope.FindUnknownAgencyAsync("NewLeadAgency", request.NewLeadAgencyId is { } lead ? [lead] : [])
                ?? await scope.ClaimAttachmentAsync(request.Notice, one.Id),
            ct);
}
