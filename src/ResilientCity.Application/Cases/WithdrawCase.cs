using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>The delegate withdrew in writing: handling of the proposal ends, in every case of it that is not replied yet (CQ art. 11).</summary>
public sealed record WithdrawCaseRequest(CaseCommand Case, string Reason);

/// <inheritdoc cref="WithdrawCaseRequest"/>
public sealed class WithdrawCase(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(WithdrawCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.Withdraw(request.Reason, act)
                ?? await scope.ClaimAttachmentAsync(act.Basis?.Document, one.Id)
                ?? await WithdrawOthersAsync(scope, one, request.Reason, act),
            ct);

    private static async Task<Refusal?> WithdrawOthersAsync(WriteScope scope, CaseFile one, string reason, Act act)
    {
        var others = await scope.VisibleCases.WholeCase().Where(other => other.ProposalId == one.ProposalId && other.Id != one.Id).ToListAsync(scope.Ct);
        var paper = act.Basis is { Document: not null } basis ? act with { Basis = basis with { Document = null, Reference = basis.Reference ?? basis.Note ?? one.Proposal.Number } } : act;
        return others
            .Where(other => other.WhyNot(CaseAction.Withdraw, paper) is null)
            .Select(other => other.Withdraw(reason, paper))
            .FirstOrDefault(refusal => refusal is not null);
    }
}
