using ResilientCity.Domain.Proposals;

namespace ResilientCity.Domain.Cases;

/// <summary>A like proposal that a case answers beside its own (并案).</summary>
public sealed class CaseMergedProposal
{
    private CaseMergedProposal()
    {
    }

    internal CaseMergedProposal(CaseFile from, int order, DateOnly mergedOn)
    {
        Proposal = from.Proposal;
        ProposalId = from.ProposalId;
        FromCaseId = from.Id;
        Order = order;
        MergedOn = mergedOn;
    }

    public int Id { get; private set; }

    public ProposalId ProposalId { get; private set; }

    public Proposal Proposal { get; private set; } = null!; // set by the constructor, or loaded with the case

    /// <summary>The proposal's own case, which waits for the reply and goes on from it with its own slip and receipt.</summary>
    public CaseId FromCaseId { get; private set; }

    /// <summary>In which the letter names them, after the case's own.</summary>
    public int Order { get; private set; }

    public DateOnly MergedOn { get; private set; }
}
