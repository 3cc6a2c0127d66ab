namespace ResilientCity.Domain.Proposals;

/// <summary>The two houses whose members write to government: they share the desk and the process, never the words.</summary>
public enum ProposalKind
{
    /// <summary>人大代表建议, raised by a congress delegate (代表).</summary>
    CongressProposal,

    /// <summary>政协提案, raised by a member (委员) of the consultative conference.</summary>
    ConsultativeProposal,
}
