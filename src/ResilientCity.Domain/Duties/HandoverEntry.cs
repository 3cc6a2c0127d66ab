using ResilientCity.Domain.Registry;

namespace ResilientCity.Domain.Duties;

/// <summary>What of a case moves from one person to another.</summary>
/// <param name="From">Whose it is.</param>
/// <param name="To">Whose it becomes.</param>
/// <param name="MovesOfficer">The responsible officer's part.</param>
/// <param name="Steps">Steps of the sign-off that are not done, by their order.</param>
/// <param name="Reason">Required.</param>
public sealed record HandoverEntry(HandoverParty From, HandoverParty To, bool MovesOfficer, IReadOnlyList<int> Steps, string Reason);

/// <summary>A person who hands over or takes over.</summary>
public sealed record HandoverParty(AccountId Id, string Name, IReadOnlyList<Role> Roles)
{
    /// <summary>Whether his roles let him do the part: a step of this kind; null for the officer's part, which the liaison may do too.</summary>
    public bool Suits(SignOffStepKind? step) => step switch
    {
        null => Roles.Contains(Role.Officer) || Roles.Contains(Role.Liaison),
        SignOffStepKind.SignOff => Roles.Contains(Role.Head),
        _ => Roles.Contains(Role.Reviewer),
    };
}
