namespace ResilientCity.Domain.Duties;

/// <summary>What stays with a signature given in the head's stead: for whom, and under which authorisation. It never passes as the head's own.</summary>
/// <param name="HeadName">In whose stead it was signed.</param>
/// <param name="TermId">The term it was signed under.</param>
/// <param name="From">The term's first day.</param>
/// <param name="Until">The term's last day, as it stood at the signature.</param>
/// <param name="Authority">Number of the written authorisation; null where the head named the deputy here.</param>
public sealed record Deputation(string HeadName, DeputyTermId TermId, DateOnly From, DateOnly Until, string? Authority)
{
    internal static Deputation Under(DeputyPower power) => new(power.HeadName, power.TermId, power.From, power.Until, power.Authority);
}
