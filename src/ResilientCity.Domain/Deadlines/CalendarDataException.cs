using System.Globalization;

namespace ResilientCity.Domain.Deadlines;

/// <summary>A calendar was built from data that contradicts itself. Check <see cref="CalendarYear.Problems"/> first where a person gave the data.</summary>
public sealed class CalendarDataException(IReadOnlyList<CalendarProblem> problems)
    : Exception(string.Join("; ", problems.Select(Describe)))
{
    public IReadOnlyList<CalendarProblem> Problems { get; } = problems;

    private static string Describe(CalendarProblem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Fault} in {problem.Year}: {problem.Day:yyyy-MM-dd}");
}
