using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Reminders;

/// <summary>Somebody with an open account who may be reminded.</summary>
public sealed record ReminderPerson(AccountId Id, string Name, AgencyId? Agency, DivisionId? Division, IReadOnlySet<Role> Roles);

/// <summary>Who gets a reminder, and as what.</summary>
/// <param name="Person">The account.</param>
/// <param name="As">What he is to the case.</param>
/// <param name="InsteadOf">Set where the step was for somebody else who is not there.</param>
public sealed record ChosenReceiver(ReminderPerson Person, ReminderReceiver As, ReminderReceiver? InsteadOf);

/// <summary>
/// The people of this moment. Chooses among those who may know of the date: the agency that owes it and the offices; the agency's own
/// inner date never leaves it.
/// </summary>
public sealed class ReminderPeople
{
    /// <summary>From the desk upward; the head stands in for nobody.</summary>
    private static readonly ReminderReceiver[] Order =
        [ReminderReceiver.Officer, ReminderReceiver.Liaison, ReminderReceiver.SectionHead, ReminderReceiver.OfficeDirector, ReminderReceiver.AssigningOffice];

    private readonly ILookup<AgencyId, ReminderPerson> ofAgency;
    private readonly List<ReminderPerson> committee;
    private readonly List<ReminderPerson> government;
    private readonly IReadOnlySet<AgencyId> ofGovernment;

    /// <param name="people">Open accounts only.</param>
    /// <param name="ofGovernment">Agencies that the government office assigns to and chases.</param>
    public ReminderPeople(IEnumerable<ReminderPerson> people, IReadOnlySet<AgencyId> ofGovernment)
    {
        var all = people.OrderBy(one => one.Id.Value).ToList();
        this.ofGovernment = ofGovernment;
        ofAgency = all.Where(one => one.Agency is not null).ToLookup(one => one.Agency!.Value); // filtered before
        committee = all.FindAll(one => one.Roles.Contains(Role.CommitteeOffice));
        government = all.FindAll(one => one.Roles.Contains(Role.GovernmentOffice));
    }

    /// <summary>Each person once, as the highest that the step names him; empty where there is nobody at all.</summary>
    public IReadOnlyList<ChosenReceiver> Choose(ChasedDeadline deadline, IEnumerable<ReminderReceiver> to) =>
    [
        .. to.Where(receiver => receiver is not ReminderReceiver.AssigningOffice || deadline.Kind is not DeadlineKind.InnerDate)
            .OrderDescending()
            .SelectMany(receiver => Of(deadline, receiver))
            .GroupBy(one => one.Person.Id)
            .Select(same => same.FirstOrDefault(one => one.InsteadOf is null) ?? same.First())
            .OrderBy(one => one.As).ThenBy(one => one.Person.Id.Value),
    ];

    private List<ChosenReceiver> Of(ChasedDeadline deadline, ReminderReceiver receiver)
    {
        if (Find(deadline, receiver) is { Count: > 0 } found)
        {
            return [.. found.Select(person => new ChosenReceiver(person, receiver, null))];
        }

        // Upward first; where nobody is above, the nearest below.
        var above = Order.Where(other => other > receiver);
        var below = Order.Where(other => other < receiver).Reverse();
        foreach (var other in above.Concat(below))
        {
            if (Find(deadline, other) is { Count: > 0 } instead)
            {
                return [.. instead.Select(person => new ChosenReceiver(person, other, receiver))];
            }
        }

        return [];
    }

    private List<ReminderPerson> Find(ChasedDeadline deadline, ReminderReceiver receiver)
    {
        var people = ofAgency[deadline.Owes];
        var division = deadline.Owes == deadline.LeadAgency ? deadline.Division : null;
        return receiver switch
        {
            ReminderReceiver.Officer => Officers(deadline, people),
            ReminderReceiver.Liaison => [.. people.Where(one => one.Roles.Contains(Role.Liaison))],
            ReminderReceiver.SectionHead => [.. people.Where(one => one.Roles.Contains(Role.Reviewer) && one.Division is not null && one.Division == division)],
            ReminderReceiver.OfficeDirector => [.. people.Where(one => one.Roles.Contains(Role.Reviewer) && one.Division is null)],
            ReminderReceiver.Head => [.. people.Where(one => one.Roles.Contains(Role.Head))],
            _ => OfOffice(deadline),
        };
    }

    private static List<ReminderPerson> Officers(ChasedDeadline deadline, IEnumerable<ReminderPerson> people)
    {
        if (deadline.Owes != deadline.LeadAgency)
        {
            return []; // who drafts inside a co-handling agency is not known here
        }

        return deadline.Officer is { } officer
            ? [.. people.Where(one => one.Id == officer && one.Roles.Contains(Role.Officer))]
            : [.. people.Where(one => one.Roles.Contains(Role.Officer) && one.Division is not null && one.Division == deadline.Division)];
    }

    /// <summary>In the agency's own mode the office does not work here; an inner date is not its business.</summary>
    private List<ReminderPerson> OfOffice(ChasedDeadline deadline)
    {
        if (deadline.Mode is OperatingMode.AgencyOwn || deadline.Kind is DeadlineKind.InnerDate)
        {
            return [];
        }

        return ofGovernment.Contains(deadline.Owes) && government.Count > 0 ? government : committee.Count > 0 ? committee : government;
    }
}
