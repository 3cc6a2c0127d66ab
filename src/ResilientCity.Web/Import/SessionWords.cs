using System.Globalization;
using ResilientCity.Application.Import;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Import;

/// <summary>What becomes of a row of a session's list, in words.</summary>
internal static class SessionWords
{
    public static string NoteOf(PlannedRow planned) => string.Join(ImportText.NoteSeparator, Notes(planned).OfType<string>().Where(note => note.Length > 0));

    public static string Of(ProposalListProblem problem)
    {
        var fault = Named.Find(ImportText.ResourceManager, "ListFault_" + problem.Fault) ?? problem.Fault.ToString();
        return problem.Row > 0 ? Text.Format(ImportText.RowProblem, problem.Row, fault) : fault;
    }

    private static IEnumerable<string?> Notes(PlannedRow planned)
    {
        var row = planned.Row;
        yield return planned.Refusal is { } refusal ? RefusalText.Of(refusal) : null;
        yield return row.LeadDelegate;
        yield return row.LeadAgency;
        yield return planned.Fate is RowFate.RegistersAndAssigns && row.AssignedOn is { } day
            ? Text.Format(ImportText.AssignedOn, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
        yield return planned.FileName is { } file ? Text.Format(planned.Fate is RowFate.EntersWithLetter ? ImportText.WithLetter : ImportText.WithFile, file) : null;
        yield return planned.MatchedBy is MatchedBy.Title ? ImportText.MatchedByTitle : null;
        yield return planned.TitlesDiffer ? ImportText.TitlesDiffer : null;
        yield return planned.LetterIsLeftOut ? ImportText.LetterLeftOut : null;
    }
}
