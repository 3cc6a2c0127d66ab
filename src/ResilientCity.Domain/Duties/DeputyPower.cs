namespace ResilientCity.Domain.Duties;

/// <summary>
/// The right to sign in a head's stead (代签) under one term, as an act is judged by it. CQ art. 23 wants the head's own signature, so the power
/// names whose it stands for and rests on an authorisation.
/// </summary>
/// <param name="TermId">The term that gives it.</param>
/// <param name="AgencyId">The agency whose replies may be signed.</param>
/// <param name="HeadId">The account of the head in whose stead.</param>
/// <param name="HeadName">The head's name on the day the term was entered.</param>
/// <param name="DeputyName">The deputy's name on that day.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; where the term was ended early, the day before that.</param>
/// <param name="Authority">Number of the written authorisation; null where the head named the deputy here.</param>
public sealed record DeputyPower(
    DeputyTermId TermId,
    AgencyId AgencyId,
    AccountId HeadId,
    string HeadName,
    string DeputyName,
    DateOnly From,
    DateOnly Until,
    string? Authority)
{
    public bool Covers(DateOnly day) => From <= day && day <= Until;
}
