using ResilientCity.Domain.Duties;

namespace ResilientCity.Domain;

/// <summary>How an act came in. The command line and jobs are actors of their own in the history.</summary>
public enum ActorKind
{
    Person,
    SlipHolder,
    CommandLine,
    Job,
}

/// <summary>What a person is in his organisation. What he is to one case follows from it: see <see cref="Workflow.CaseCapacity"/>.</summary>
public enum Role
{
    Liaison,
    Officer,
    Reviewer,
    Head,
    Delegate,
    CommitteeOffice,
    GovernmentOffice,
    Administrator,
}

/// <summary>Who acts: always passed in, and loaded from the store for each operation.</summary>
public sealed record Actor
{
    public required ActorKind Kind { get; init; }

    public required string Name { get; init; }

    public AccountId? AccountId { get; init; }

    public AgencyId? AgencyId { get; init; }

    public DivisionId? DivisionId { get; init; }

    public DelegateId? DelegateId { get; init; }

    public IReadOnlySet<Role> Roles { get; init; } = new HashSet<Role>();

    public static Actor CommandLine { get; } = new()
    {
        Kind = ActorKind.CommandLine,
        Name = "command line",
        Roles = new HashSet<Role> { Role.Administrator },
    };

    public static Actor Job { get; } = new() { Kind = ActorKind.Job, Name = "job" };

    /// <summary>In whose stead he may sign today (代签).</summary>
    public IReadOnlyList<DeputyPower> Powers { get; init; } = [];

    public DeputyPower? PowerFor(AccountId? head) => head is null ? null : Powers.FirstOrDefault(one => one.HeadId == head);

    public bool Is(Role role) => Roles.Contains(role);

    /// <summary>The holder of a personal receipt slip: known only as the delegate the slip was issued to.</summary>
    public static Actor SlipHolder(DelegateId delegateId, string name) => new()
    {
        Kind = ActorKind.SlipHolder,
        Name = name,
        DelegateId = delegateId,
        Roles = new HashSet<Role> { Role.Delegate },
    };
}
