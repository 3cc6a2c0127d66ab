using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Reminders.Year;

/// <summary>A step as the clerk would send it.</summary>
internal sealed record PaperReminder(string Deadline, int Offset, IReadOnlySet<int> Receivers, IReadOnlyList<int> PassedOver);

/// <summary>
/// A clerk who chases from a wall calendar and a card index, written without a line of the program's own planning: the ladder of the
/// default rules, spelled out; who gets what, spelled out; days ticked off one by one.
/// </summary>
internal sealed class PaperChaser(IReadOnlyList<CalendarYear> wall, YearPeople people)
{
    private static readonly (int Offset, string[] To)[] Ladder =
    [
        (-5, ["officer", "liaison"]),
        (-1, ["officer", "liaison"]),
        (0, ["officer", "liaison"]),
        (1, ["officer", "liaison", "section"]),
        (5, ["liaison", "section", "director"]),
        (10, ["section", "director", "office"]),
    ];

    private static readonly string[] Upward = ["officer", "liaison", "section", "director", "office"];
    private static readonly string[] WhileOpen = ["Assigned", "ReassignmentRequested", "InHandling", "InSignOff", "SignedOff", "Numbered"];
    private readonly Dictionary<string, HashSet<int>> cards = [];
    private readonly Dictionary<DateOnly, bool> looked = [];

    /// <summary>What has to go out today; nothing is noted on the cards yet.</summary>
    public List<PaperReminder> Today(IEnumerable<YearCase> cases, DateOnly today)
    {
        var due = new List<PaperReminder>();
        foreach (var one in cases)
        {
            foreach (var (kind, coHandler, on) in one.Open)
            {
                if (on is { } date && IsChased(kind.ToString(), one.Stage.ToString()) && Reached(date, today) is { Count: > 0 } reached)
                {
                    var card = CardOf($"{one.Id.Value}/{one.Round}/{kind}/{coHandler ?? one.Lead}/{date:yyyy-MM-dd}", out var name);
                    var top = reached[^1];
                    if (!card.Any(done => done >= top))
                    {
                        due.Add(new PaperReminder(name, top, Receivers(one, kind.ToString(), coHandler, top), [.. reached.Where(step => step < top && !card.Contains(step))]));
                    }
                }
            }
        }

        return due;
    }

    public void Note(PaperReminder sent) => CardOf(sent.Deadline, out _).UnionWith([sent.Offset, .. sent.PassedOver]);

    /// <summary>Whether the person may know of this date of this case at all.</summary>
    public bool MayKnow(int person, YearCase one, DeadlineKind kind, int? coHandler)
    {
        var who = people.All.Single(candidate => candidate.Id == person);
        var isOffice = who.Roles.Contains(Role.CommitteeOffice) || who.Roles.Contains(Role.GovernmentOffice);
        var owner = coHandler is { } agency && one.Mode is OperatingMode.WholeProcess ? agency : one.Lead;
        return who.IsOpen && (isOffice ? kind is not DeadlineKind.InnerDate && one.Mode is OperatingMode.WholeProcess : who.Agency == owner && !who.Roles.Contains(Role.Head));
    }

    private static bool IsChased(string kind, string stage) => kind switch
    {
        "CoHandlingOpinion" or "OpinionRedo" => stage is "Assigned" or "InHandling" or "InSignOff",
        "Publication" => stage is "Replied" or "Concluded",
        "FirstContact" or "Reply" or "Rehandling" or "NoticeDate" or "InnerDate" => WhileOpen.Contains(stage),
        _ => false,
    };

    private HashSet<int> CardOf(string name, out string same)
    {
        same = name;
        return cards.TryGetValue(name, out var card) ? card : cards[name] = [];
    }

    private List<int> Reached(DateOnly due, DateOnly today)
    {
        if (due > today.AddDays(40))
        {
            return []; // far away: five working days are never so many
        }

        var (left, over) = (Ticks(today, due), Ticks(due, today));
        return [.. Ladder.Select(step => step.Offset).Where(offset => offset > 0 ? over >= offset : today >= due || left <= -offset)];
    }

    /// <summary>Working days after the first day, through the second.</summary>
    private int Ticks(DateOnly after, DateOnly through)
    {
        var ticks = 0;
        for (var day = after.AddDays(1); day <= through && ticks < 20; day = day.AddDays(1))
        {
            ticks += IsWorking(day) ? 1 : 0;
        }

        return ticks;
    }

    private bool IsWorking(DateOnly day)
    {
        if (!looked.TryGetValue(day, out var works))
        {
            looked[day] = works = LookUp(day);
        }

        return works;
    }

    private bool LookUp(DateOnly day)
    {
        var page = wall.Single(year => year.Year == day.Year);
        var isWeekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return page.WorkingWeekends.Contains(day) || (!isWeekend && !page.Off.Any(off => off.First <= day && day <= off.Last));
    }

    private HashSet<int> Receivers(YearCase one, string kind, int? coHandler, int offset)
    {
        var everyone = new HashSet<int>();
        foreach (var part in Ladder.Single(step => step.Offset == offset).To)
        {
            if (part == "office" && kind == "InnerDate")
            {
                continue;
            }

            var found = Who(one, kind, coHandler, part);
            var place = Array.IndexOf(Upward, part);
            for (var up = place + 1; found.Count == 0 && up < Upward.Length; up++)
            {
                found = Who(one, kind, coHandler, Upward[up]);
            }

            for (var down = place - 1; found.Count == 0 && down >= 0; down--)
            {
                found = Who(one, kind, coHandler, Upward[down]);
            }

            everyone.UnionWith(found);
        }

        return everyone;
    }

    private List<int> Who(YearCase one, string kind, int? coHandler, string part)
    {
        var ownsIt = coHandler is { } agency && one.Mode is OperatingMode.WholeProcess ? agency : one.Lead;
        var here = people.All.Where(person => person.IsOpen && person.Agency == ownsIt).ToList();
        var atLead = ownsIt == one.Lead;
        return part switch
        {
            "officer" when !atLead => [],
            "officer" when one.Officer is { } named => [.. here.Where(person => person.Id == named && person.Roles.Contains(Role.Officer)).Select(person => person.Id)],
            "officer" => one.Division is null ? [] : [.. here.Where(person => person.Division == one.Division && person.Roles.Contains(Role.Officer)).Select(person => person.Id)],
            "liaison" => [.. here.Where(person => person.Roles.Contains(Role.Liaison)).Select(person => person.Id)],
            "section" => !atLead || one.Division is null ? [] : [.. here.Where(person => person.Division == one.Division && person.Roles.Contains(Role.Reviewer)).Select(person => person.Id)],
            "director" => [.. here.Where(person => person.Division is null && person.Roles.Contains(Role.Reviewer)).Select(person => person.Id)],
            _ => Office(one, kind, ownsIt),
        };
    }

    private List<int> Office(YearCase one, string kind, int ownsIt)
    {
        if (one.Mode is OperatingMode.AgencyOwn || kind == "InnerDate")
        {
            return [];
        }

        var committee = people.All.Where(person => person.IsOpen && person.Roles.Contains(Role.CommitteeOffice)).Select(person => person.Id).ToList();
        var government = people.All.Where(person => person.IsOpen && person.Roles.Contains(Role.GovernmentOffice)).Select(person => person.Id).ToList();
        return people.Agencies[ownsIt].IsOfGovernment && government.Count > 0 ? government : committee.Count > 0 ? committee : government;
    }
}
