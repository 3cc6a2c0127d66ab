using Microsoft.AspNetCore.Identity;
using ResilientCity.Domain;

namespace ResilientCity.Application.Accounts;

/// <summary>A person who signs in, with his organisation and roles. Identity keeps its own integer key.</summary>
public sealed class AccountUser : IdentityUser<int>
{
    public string DisplayName { get; set; } = "";

    /// <summary>The post he signs under, for example 局长.</summary>
    public string? Post { get; set; }

    public AgencyId? AgencyId { get; set; }

    public DivisionId? DivisionId { get; set; }

    public DelegateId? DelegateId { get; set; }

    public List<Role> Roles { get; set; } = [];

    public bool IsClosed { get; set; }

    /// <summary>True for the demonstration accounts, which come and go with the sample data.</summary>
    public bool IsDemo { get; set; }

    internal Actor ToActor() => new()
    {
        Kind = ActorKind.Person,
        Name = DisplayName,
        AccountId = new AccountId(Id),
        AgencyId = AgencyId,
        DivisionId = DivisionId,
        DelegateId = DelegateId,
        Roles = new HashSet<Role>(Roles),
    };
}
