using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Proposals;

/// <summary>Puts in a proposal's own text where it was registered without one. A text that is there is the delegate's word and is not changed.</summary>
public sealed record SetProposalTextRequest(Guid CommandId, CaseId CaseId, string Text);

/// <summary>The proposal already has its text.</summary>
public sealed record ProposalTextAlreadyHere : Refusal;

/// <inheritdoc cref="SetProposalTextRequest"/>
public sealed class SetProposalText(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(SetProposalTextRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            async scope =>
            {
                if (await scope.FindCaseAsync(request.CaseId) is not { } one || !MayRegister(scope.Actor, one))
                {
                    return new NotFound();
                }

                if (WhatIsWrong(request.Text, one.Proposal) is { } wrong)
                {
                    return wrong;
                }

                one.Proposal.SetText(request.Text.Trim());
                return Done.Instance;
            },
            ct);

    /// <summary>Whoever registers in this case's mode.</summary>
    internal static bool MayRegister(Actor actor, CaseFile one) =>
        CaseWorkflow.Permitted(one.Mode, CaseStage.Unregistered, one.CapacitiesOf(actor)).Any(line => line.Action is CaseAction.Register);

    private static Refusal? WhatIsWrong(string text, Proposal proposal)
    {
        if (proposal.Text is not null || proposal.IsClassifiedPlaceholder)
        {
            return new ProposalTextAlreadyHere();
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new FieldMissing("ProposalText");
        }

        return text.Length > Proposal.MaxTextLength ? new TextTooLong("ProposalText", text.Length, Proposal.MaxTextLength) : null;
    }
}
