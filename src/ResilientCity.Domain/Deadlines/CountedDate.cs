namespace ResilientCity.Domain.Deadlines;

/// <summary>What counting gave: a date, or the year whose calendar is missing; always exactly one of them.</summary>
public sealed record CountedDate(DateOnly? DueOn, int? MissingYear, DeadlineExplanation Explanation)
{
    internal static CountedDate On(DateOnly day, DeadlineExplanation explanation) => new(day, null, explanation);

    internal static CountedDate Unknown(int missingYear) => new(null, missingYear, DeadlineExplanation.Empty);
}
