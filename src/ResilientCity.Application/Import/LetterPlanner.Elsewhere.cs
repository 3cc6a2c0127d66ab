using ResilientCity.Application.Cases;

namespace ResilientCity.Application.Import;

internal sealed partial class LetterPlanner
{
    /// <summary>What is no reply is not forced into one: the cases it may belong to are named, so that it goes to its right place there.</summary>
    private async Task<LetterPlan> ElsewhereAsync()
    {
        IReadOnlyList<NumberedCase> found = reading.Kind is LetterKind.Unknown ? []
            : reading.ProposalNumber is { } number ? await scope.WithNumberAsync(number)
            : reading.ProposalTitle is { } title ? await scope.WithTitleAsync(title)
            : [];
        return Refuse(new NotAReplyLetter(reading.Kind)) with { Candidates = Candidates(found.Where(IsOfProposal)) };
    }
}
