using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;
using static ResilientCity.Domain.Reminders.ReminderReceiver;

namespace ResilientCity.Domain.Tests.Reminders;

/// <summary>Who gets a step, and who in his place.</summary>
public sealed class ReminderPeopleTests
{
    private static readonly ReminderPerson LeadLiaison = Person(1, Chased.Lead, null, Role.Liaison);
    private static readonly ReminderPerson TheOfficer = Person(2, Chased.Lead, Chased.Division, Role.Officer);
    private static readonly ReminderPerson Colleague = Person(3, Chased.Lead, Chased.Division, Role.Officer);
    private static readonly ReminderPerson TheSectionHead = Person(4, Chased.Lead, Chased.Division, Role.Reviewer);
    private static readonly ReminderPerson OtherSectionHead = Person(5, Chased.Lead, new DivisionId(32), Role.Reviewer);
    private static readonly ReminderPerson Director = Person(6, Chased.Lead, null, Role.Reviewer);
    private static readonly ReminderPerson TheHead = Person(7, Chased.Lead, null, Role.Head);
    private static readonly ReminderPerson CoLiaison = Person(8, Chased.CoHandler, null, Role.Liaison);
    private static readonly ReminderPerson Committee = Person(9, null, null, Role.CommitteeOffice);
    private static readonly ReminderPerson Government = Person(10, null, null, Role.GovernmentOffice);
    private static readonly ReminderPerson[] Everybody =
        [LeadLiaison, TheOfficer, Colleague, TheSectionHead, OtherSectionHead, Director, TheHead, CoLiaison, Committee, Government];

    [Theory]
    [InlineData(Officer, 2)]
    [InlineData(Liaison, 1)]
    [InlineData(SectionHead, 4)]
    [InlineData(OfficeDirector, 6)]
    [InlineData(Head, 7)]
    [InlineData(AssigningOffice, 10)]
    public void Choose_EveryReceiverIsThere_GetsItHimself(ReminderReceiver to, int expected) =>
        Choose(Chased.Of(DeadlineKind.Reply), to).ShouldBe([(expected, to, null)]);

    [Fact]
    public void Choose_DivisionWithoutAnOfficerNamed_GoesToItsOfficers() =>
        Choose(Chased.Of(DeadlineKind.Reply) with { Officer = null }, Officer).Select(one => one.Id).ShouldBe([2, 3]);

    [Fact]
    public void Choose_OfficerIsGone_GoesToTheLiaisonAndSaysSo() =>
        Choose(Chased.Of(DeadlineKind.Reply), [Officer], TheOfficer).ShouldBe([(1, Liaison, Officer)]);

    [Fact]
    public void Choose_NobodyAboveInTheAgency_GoesToTheOfficeAndSaysSo() =>
        Choose(Chased.Of(DeadlineKind.Reply), [OfficeDirector], Director).ShouldBe([(10, AssigningOffice, OfficeDirector)]);

    [Fact]
    public void Choose_InPlaceOfAnother_NeverTheHead() =>
        Choose(Chased.Of(DeadlineKind.InnerDate), [OfficeDirector], Director).ShouldBe([(4, SectionHead, OfficeDirector)]);

    [Fact]
    public void Choose_AgencyOutsideTheGovernment_GoesToTheCommitteeOffice() =>
        Choose(Chased.Of(DeadlineKind.Reply) with { LeadAgency = Chased.CoHandler, Officer = null, Division = null }, AssigningOffice).ShouldBe([(9, AssigningOffice, null)]);

    [Fact]
    public void Choose_NoGovernmentOffice_GoesToTheCommitteeOffice() =>
        Choose(Chased.Of(DeadlineKind.Reply), [AssigningOffice], Government).ShouldBe([(9, AssigningOffice, null)]);

    [Fact]
    public void Choose_OpinionOwed_GoesToTheCoHandlerNotToTheLeadAgency() =>
        Choose(Chased.Of(DeadlineKind.CoHandlingOpinion) with { CoHandler = Chased.CoHandler }, Officer, Liaison).ShouldBe([(8, Liaison, null)]);

    [Fact]
    public void Choose_OpinionOwedInTheAgencysOwnMode_GoesToTheLeadAgency() =>
        Choose(Chased.Of(DeadlineKind.CoHandlingOpinion) with { CoHandler = Chased.CoHandler, Mode = OperatingMode.AgencyOwn }, Liaison).ShouldBe([(1, Liaison, null)]);

    [Fact]
    public void Choose_OfficeInTheAgencysOwnMode_StaysInsideAndSaysSo() =>
        Choose(Chased.Of(DeadlineKind.Reply) with { Mode = OperatingMode.AgencyOwn }, AssigningOffice).ShouldBe([(6, OfficeDirector, AssigningOffice)]);

    [Fact]
    public void Choose_InnerDate_NeverLeavesTheAgency() =>
        Choose(Chased.Of(DeadlineKind.InnerDate), Enum.GetValues<ReminderReceiver>()).ShouldNotContain(one => one.Id == 9 || one.Id == 10);

    [Fact]
    public void Choose_OnePersonAsTwo_GetsItOnceAsTheHigher()
    {
        var both = Person(1, Chased.Lead, null, Role.Liaison, Role.Reviewer);

        var chosen = new ReminderPeople([both], new HashSet<AgencyId>()).Choose(Chased.Of(DeadlineKind.Reply), [Officer, Liaison, OfficeDirector]);

        chosen.ShouldHaveSingleItem().ShouldBe(new ChosenReceiver(both, OfficeDirector, null));
    }

    [Fact]
    public void Choose_NobodyAtAll_IsEmpty() =>
        new ReminderPeople([], new HashSet<AgencyId>()).Choose(Chased.Of(DeadlineKind.Reply), [Officer]).ShouldBeEmpty();

    private static (int Id, ReminderReceiver As, ReminderReceiver? InsteadOf)[] Choose(ChasedDeadline deadline, params ReminderReceiver[] to) => Choose(deadline, to, []);

    private static (int Id, ReminderReceiver As, ReminderReceiver? InsteadOf)[] Choose(ChasedDeadline deadline, ReminderReceiver[] to, params ReminderPerson[] gone) =>
        [.. new ReminderPeople(Everybody.Except(gone), new HashSet<AgencyId> { Chased.Lead }).Choose(deadline, to).Select(one => (one.Person.Id.Value, one.As, one.InsteadOf))];

    private static ReminderPerson Person(int id, AgencyId? agency, DivisionId? division, params Role[] roles) =>
        new(new AccountId(id), $"人{id}", agency, division, new HashSet<Role>(roles));
}
