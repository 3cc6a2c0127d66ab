using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Proposals;

/// <summary>Puts in a proposal's own text where it was registered without one. A text that is there is the delegate's word and is not changed.</summary>
public sealed record SetProposalTextRequest(Guid CommandId, CaseId CaseId, string Text);

/// <inheritdoc cref="SetProposalTextRequest"/>
public sealed class SetProposalText(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SetProposalTextRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope => await scope.FindCaseAsync(request.CaseId) is { } one
                ? one.EnterProposalText(request.Text.Trim().ReplaceLineEndings("\n"), scope.ActOn()) is { } refusal ? refusal : Done.Instance
                : new NotFound(),
            ct);

    /// <summary>Whoever registers in this case's mode.</summary>
    internal static bool MayRegister(Actor actor, CaseFile one) =>
        CaseWorkflow.Permitted(one.Mode, CaseStage.Unregistered, one.CapacitiesOf(actor)).Any(line => line.Action is CaseAction.Register);
}
