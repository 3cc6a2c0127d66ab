using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Accounts;

/// <summary>What must hold for every account.</summary>
internal static class AccountFacts
{
    private const int MaxNameLength = 50;
    private const int MaxPhoneLength = 30;
    private static readonly Role[] OfAnAgency = [Role.Liaison, Role.Officer, Role.Reviewer, Role.Head];

    public static TextTooLong? PhoneTooLong(string? phone) =>
        phone?.Trim().Length > MaxPhoneLength ? new TextTooLong("Phone", phone.Trim().Length, MaxPhoneLength) : null;

    public static Refusal? WhatIsWrong(string displayName, IReadOnlyList<Role> roles, AgencyId? agencyId, DelegateId? delegateId)
    {
        if (string.IsNullOrWhiteSpace(displayName))
        {
            return new FieldMissing("DisplayName");
        }

        if (displayName.Trim().Length > MaxNameLength)
        {
            return new TextTooLong("DisplayName", displayName.Trim().Length, MaxNameLength);
        }

        if (roles.Count == 0)
        {
            return new FieldMissing("Roles");
        }

        if (agencyId is null && roles.Any(OfAnAgency.Contains))
        {
            return new FieldMissing("Agency");
        }

        return delegateId is null && roles.Contains(Role.Delegate) ? new FieldMissing("Delegate") : null;
    }
}
