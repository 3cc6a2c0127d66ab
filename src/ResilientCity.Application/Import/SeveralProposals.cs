namespace ResilientCity.Application.Import;

/// <summary>Says so where a letter's title names proposals of several congresses or of both houses: what is read is the first.</summary>
internal static class SeveralProposals
{
    public static void Report(ReadingDraft draft, string title)
    {
        var line = draft.Found.Title is [var first, ..] ? first : null;
        var congresses = CongressReference.All(title);
        if (congresses.Any(other => !SessionNames.IsSameCongress(congresses[0], other)))
        {
            draft.Report(FieldName.Congress, ProblemReason.Several, line);
        }

        if (ProposalKindText.AreBoth(title))
        {
            draft.Report(FieldName.ProposalKind, ProblemReason.Several, line);
        }
    }
}
