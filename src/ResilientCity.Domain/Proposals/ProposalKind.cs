namespace ResilientCity.Domain.Proposals;

/// <summary>Whose proposal it is: a congress delegate's 建议, or a 提案 of the other house. Words and recipients follow from it.</summary>
public enum ProposalKind
{
    Proposal,
    PoliticalConsultative,
}
