using Bunit;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Reminders;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Web.Reminders;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Reminders;

public sealed class CallTableTests : ComponentTest
{
    private static readonly DateOnly Due = new(2026, 4, 7);

    [Fact]
    public void Row_WithContacts_SaysWhomToCallAndHowOftenTheyWereReminded()
    {
        var table = Render<CallTable>(p => p.Add(t => t.Rows, [Row(1) with { TimesReminded = 2, LastRemindedOn = new DateOnly(2026, 4, 10), RemindableFrom = new DateOnly(2026, 4, 17), MayRemind = false }]));

        var text = table.Find("tbody tr").TextContent;
        text.ShouldContain("林示例（联络员）");
        text.ShouldContain("已催 2 次，最近 2026-04-10");
        text.ShouldContain("2026-04-17 起可再催");
        table.Find("a[href='tel:023-0000']").TextContent.ShouldBe("023-0000");
    }

    [Fact]
    public void Picking_ACaseWithTwoDates_PicksTheCaseOnce()
    {
        var picked = new HashSet<CaseId>();
        var table = Render<CallTable>(p => p
            .Add(t => t.Rows, [Row(1), Row(1) with { Kind = DeadlineKind.NoticeDate }, Row(2), Row(3) with { MayRemind = false }])
            .Add(t => t.Picks, true)
            .Add(t => t.Picked, picked));

        table.FindAll("tbody input").Count.ShouldBe(3);
        table.FindAll("tbody input")[0].Change(true);
        picked.ShouldBe([new CaseId(1)]);

        table.Find("thead input").Change(true);
        picked.ShouldBe([new CaseId(1), new CaseId(2)], ignoreOrder: true);
    }

    [Fact]
    public void Rows_ForAReaderWhoRemindsNobody_HaveNothingToPick() =>
        Render<CallTable>(p => p.Add(t => t.Rows, [Row(1)])).FindAll("input").ShouldBeEmpty();

    [Fact]
    public void Sent_SomeLeftOut_NamesThemWithTheirDay() =>
        ReminderWords.Sent(new RemindersSent(2, [new LeftOut("0750", new DateOnly(2026, 4, 17))], ["0812"]))
            .ShouldBe("已催办 2 件。 间隔未到，没有催办：0750 号（2026-04-17 起可催）。 已不需要催办：0812。");

    private static CallRow Row(int id) => new()
    {
        CaseId = new CaseId(id),
        Number = $"{id:0000}",
        Title = "关于修复江边步道的建议",
        IsClassified = false,
        AgencyId = new AgencyId(1),
        Agency = "市水务局",
        LeadAgency = "市水务局",
        Kind = DeadlineKind.Reply,
        Due = new DueDate(Due, DeadlineKind.Reply, null, 13, false),
        Contacts = [new CallContact("林示例", Role.Liaison, "023-0000")],
        TimesReminded = 0,
        MayRemind = true,
    };
}
