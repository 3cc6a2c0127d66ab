using CsCheck;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Tests.Deadlines;

namespace ResilientCity.Domain.Tests.Reminders;

/// <summary>Any ladder, date and set of days on which the job ran, against a clerk who ticks off days on paper.</summary>
public sealed class AnyLadderTests
{
    private static readonly DateOnly First = new(2022, 1, 1);
    private static readonly DateOnly Last = new(2023, 12, 31);

    private static readonly Gen<int[]> Offsets = Gen.Int[-30, 30].Array[1, 8].Select(all => all.Distinct().Order().ToArray());
    private static readonly Gen<DateOnly> Dues = Gen.Int[0, Last.DayNumber - First.DayNumber].Select(days => First.AddDays(days));

    /// <summary>Working days from the first day through each.</summary>
    private static readonly int[] Passed = Running();

    /// <summary>Each day is worked, or falls out, or is planned twice: a restart in the middle of it.</summary>
    private static readonly Gen<int[]> Runs = Gen.Int[0, 4].Array[160];

    [Fact]
    public void DayOf_AnyOffsetAndDate_AgreesWithTheDayByDayCount() => Gen.Select(Gen.Int[-200, 200], Dues).Sample(
        (offset, due) => ReminderStep.DayOf(due, offset, TestCalendars.China).ShouldBe(Naive(due, offset)),
        iter: 3_000);

    [Fact]
    public void Plan_AnyRunOfDays_SendsEachStepOnceInTurnAndForgetsNone() => Gen.Select(Offsets, Dues, Runs).Sample(
        (offsets, due, runs) =>
        {
            var planner = new ReminderPlanner(ReminderPlannerTests.Ladder(offsets), TestCalendars.China);
            var (sent, skipped) = (new List<(DateOnly On, int Offset)>(), new List<int>());
            var start = due.AddDays(-80);
            for (var index = 0; index < runs.Length; index++)
            {
                for (var run = 0; run < (runs[index] > 2 ? runs[index] - 2 : 0) + (index == runs.Length - 1 ? 1 : 0); run++)
                {
                    var plan = planner.Plan(DeadlineKind.Reply, due, start.AddDays(index), [.. sent.Select(one => one.Offset), .. skipped]);
                    if (plan.Step is { } step)
                    {
                        sent.Add((start.AddDays(index), step.Offset));
                    }

                    skipped.AddRange(plan.Skipped);
                }
            }

            var reached = offsets.Where(offset => Naive(due, offset) <= start.AddDays(runs.Length - 1)).ToList();
            sent.Select(one => one.Offset).Concat(skipped).Order().ShouldBe(reached);
            sent.Select(one => one.Offset).ShouldBe(sent.Select(one => one.Offset).Order());
            foreach (var (on, offset) in sent)
            {
                (Naive(due, offset) <= on).ShouldBeTrue($"{offset} of {due:O} on {on:O}");
            }
        },
        iter: 2_000);

    /// <summary>Null where a needed year is not in the calendar.</summary>
    private static DateOnly? Naive(DateOnly due, int offset)
    {
        var year2024 = new DateOnly(2024, 1, 1);
        if (offset > 0)
        {
            var day = due;
            for (var passed = 0; passed < offset;)
            {
                day = day.AddDays(1);
                if (day >= year2024)
                {
                    return null;
                }

                passed += IsWorking(day) ? 1 : 0;
            }

            return day;
        }

        // Forward from long before: the first day with no more than so many working days left.
        for (var day = First; day <= due; day = day.AddDays(1))
        {
            if (Passed[due.DayNumber - First.DayNumber] - Passed[day.DayNumber - First.DayNumber] <= -offset)
            {
                // What came before the first day of the calendar is not known, unless that day itself would be one too many.
                return day == First && Passed[due.DayNumber - First.DayNumber] <= -offset ? null : day;
            }
        }

        return null;
    }

    private static bool IsWorking(DateOnly day)
    {
        var year = day.Year == 2022 ? TestCalendars.Year2022 : TestCalendars.Year2023;
        return year.WorkingWeekends.Contains(day)
            || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !year.Off.Any(off => off.First <= day && day <= off.Last));
    }

    private static int[] Running()
    {
        var passed = new List<int>();
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            passed.Add((passed is [] ? 0 : passed[^1]) + (IsWorking(day) ? 1 : 0));
        }

        return [.. passed];
    }
}
