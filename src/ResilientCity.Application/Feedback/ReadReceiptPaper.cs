using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Feedback;

/// <summary>What the signed-in delegate can do with the receipt of a case.</summary>
public enum ReceiptState
{
    Open,

    /// <summary>The letter has not been sent.</summary>
    NotYet,
    Given,

    /// <summary>It is the lead delegate's to give.</summary>
    NotMine,

    /// <summary>The case is concluded.</summary>
    Closed,
}

/// <summary>A delegate's page of the receipt.</summary>
public sealed record ReceiptPaperView(CaseId CaseId, int Version, ReceiptState State, ReceiptPaper Paper, DateOnly? GivenOn);

/// <summary>The signed-in delegate opens the letter with its questions.</summary>
public sealed class ReadReceiptPaper(CaseStore store)
{
    public Task<Outcome<ReceiptPaperView>> ExecuteAsync(CaseId caseId, Actor actor, CancellationToken ct) =>
        store.ReadAsync<ReceiptPaperView>(
            actor,
            async scope =>
            {
                if (await scope.FindCaseAsync(caseId) is not { } one
                    || one.AudienceOf(scope.Actor) is not CaseAudience.Delegate
                    || await scope.ReceiptPaperAsync(one, one.Round) is not { } paper)
                {
                    return new NotFound();
                }

                return new ReceiptPaperView(one.Id, one.Version, StateOf(one, scope.Actor), paper, one.Round.CurrentReceipt?.GivenOn);
            },
            ct);

    private static ReceiptState StateOf(CaseFile one, Actor actor) => one switch
    {
        { Round.RepliedOn: null } => ReceiptState.NotYet,
        { Round.CurrentReceipt: not null } => ReceiptState.Given,
        { Proposal.Lead: { } lead } when lead.DelegateId != actor.DelegateId => ReceiptState.NotMine,
        { Stage: CaseStage.Replied, Mode: OperatingMode.WholeProcess } => ReceiptState.Open,
        _ => ReceiptState.Closed,
    };
}
