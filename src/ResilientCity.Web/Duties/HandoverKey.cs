using ResilientCity.Application.Duties;
using ResilientCity.Domain;
using ResilientCity.Domain.Duties;

namespace ResilientCity.Web.Duties;

/// <summary>One line of what moves: the officer's part of a case, or one step of its sign-off.</summary>
public readonly record struct HandoverKey(CaseId CaseId, int? Step)
{
    /// <summary>Whether the receiver's roles let him do it; nobody is chosen yet: yes.</summary>
    internal static bool Suits(HandoverPerson? receiver, HandoverStep? step) =>
        receiver is null || new HandoverParty(receiver.Id, receiver.Name, receiver.Roles).Suits(step?.Kind);
}
