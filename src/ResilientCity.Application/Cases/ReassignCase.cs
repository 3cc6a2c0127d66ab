using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>The office gives the case to another agency on its own motion, with a reason.</summary>
public sealed record ReassignCaseRequest(CaseCommand Case, AgencyId? NewLeadAgencyId, string Reason, DateOnly? NoticeDueOn = null, AttachmentId? Notice = null);

/// <inheritdoc cref="ReassignCaseRequest"/>
public sealed class ReassignCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(ReassignCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.Reassign(scope.OrderFor(one, request.NewLeadAgencyId, request.NoticeDueOn, request.Notice), request.Reason, act)
                ?? await scope.FindUnknownAgencyAsync("NewLeadAgency", request.NewLeadAgencyId is { } lead ? [lead] : [])
                ?? await scope.ClaimAttachmentAsync(request.Notice, one.Id),
            ct);
}

internal static class ReassignmentOrders
{
    /// <summary>With the clock of the rule set that the round began under.</summary>
    public static ReassignmentOrder OrderFor(this WriteScope scope, CaseFile one, AgencyId? newLead, DateOnly? noticeDueOn, AttachmentId? notice) =>
        new(newLead, scope.Rules.StartedOn(one.Round.StartedOn).ReassignmentClock, noticeDueOn, notice);
}
