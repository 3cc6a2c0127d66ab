using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Tests.Deadlines;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Tests.Cases.CaseBuilder;
using static ResilientCity.Domain.Tests.Cases.CasePeople;

namespace ResilientCity.Domain.Tests.Cases;

/// <summary>Chasing by hand (催办): who may, whom, how often; counted and kept.</summary>
public sealed class HandReminderTests
{
    private const int Every = 4;
    private static readonly DateOnly First = new(2026, 4, 27); // four working days later, over the holiday: 6 May

    [Fact]
    public void Remind_ByTheOffice_IsKeptForTheLeadAgencyAndInTheHistory()
    {
        var one = InHandling();

        Remind(one, Committee, First, [], "请抓紧办理").ShouldBeNull();

        var kept = one.Round.Reminders.ShouldHaveSingleItem();
        (kept.AgencyId, kept.SentOn, kept.SentBy, kept.Sender, kept.Note).ShouldBe((LeadAgency, First, "人代工委", CaseCapacity.CommitteeOffice, "请抓紧办理"));
        one.LastEvent().Kind.ShouldBe(CaseEventKind.ReminderSent);
        one.LastEvent().Changes.ShouldBe([new FieldChange("AgencyId", null, "1")]);
    }

    [Fact]
    public void Remind_AgainTooSoon_IsRefusedWithTheDayFromWhichItIsPossible()
    {
        var one = InHandling();
        Remind(one, Committee, First).ShouldBeNull();

        one.ShouldRefuse<RemindedTooSoon>(it => Remind(it, Government, new DateOnly(2026, 4, 30)))
            .ShouldBe(new RemindedTooSoon(LeadAgency, First, new DateOnly(2026, 5, 6)));
    }

    [Fact]
    public void Remind_OnTheDayGiven_IsCountedAnew()
    {
        var one = InHandling();
        Remind(one, Committee, First).ShouldBeNull();

        Remind(one, Government, new DateOnly(2026, 5, 6)).ShouldBeNull();

        one.Round.Reminders.Count.ShouldBe(2);
    }

    [Fact]
    public void Remind_LeadLiaison_RemindsTheCoHandlersNamed()
    {
        var one = InHandling();

        Remind(one, Liaison, First, [FirstCoHandler, SecondCoHandler, FirstCoHandler]).ShouldBeNull();

        one.Round.Reminders.Select(kept => kept.AgencyId).ShouldBe([FirstCoHandler, SecondCoHandler]);
        one.RemindableFrom(FirstCoHandler, Every, TestCalendars.China).ShouldBe(new DateOnly(2026, 5, 6));
        one.RemindableFrom(LeadAgency, Every, TestCalendars.China).ShouldBeNull();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(9)]
    [InlineData(0)]
    public void Remind_WhoOwesNoOpinion_IsRefused(int agency) =>
        InHandling().ShouldRefuse<FieldMissing>(one => Remind(one, Liaison, First, agency == 0 ? [] : [new AgencyId(agency)])).Field.ShouldBe("CoHandlers");

    [Fact]
    public void Remind_CoHandlerWhenAllOpinionsAreIn_IsRefused() =>
        Drafted().ShouldRefuse<NothingToRemindOf>(one => Remind(one, Liaison, First, [FirstCoHandler]));

    [Fact]
    public void Remind_OfficesReminderInTheAgencysOwnMode_IsRecordedWithItsSource()
    {
        var one = InHandling(OperatingMode.AgencyOwn);

        one.SendReminder([], null, Every, TestCalendars.China, By(Liaison, First, Paper)).ShouldBeNull();

        var kept = one.Round.Reminders.ShouldHaveSingleItem();
        (kept.AgencyId, kept.Sender, kept.RecordedFrom, kept.SentBy).ShouldBe((LeadAgency, CaseCapacity.GovernmentOffice, RecordSource.Paper, "联络员甲"));
    }

    [Fact]
    public void Remind_BeforeAssignment_IsRefused() =>
        InHandling().ShouldRefuse<DateTooEarly>(one => Remind(one, Committee, Assigned.AddDays(-1)));

    [Fact]
    public void Remind_NoteTooLong_IsRefused() =>
        InHandling().ShouldRefuse<TextTooLong>(one => Remind(one, Committee, First, [], new string('催', HandReminder.MaxNoteLength + 1)));

    private static Refusal? Remind(CaseFile one, Actor actor, DateOnly on, AgencyId[]? to = null, string? note = null) =>
        one.SendReminder(to ?? [], note, Every, TestCalendars.China, By(actor, on));
}
