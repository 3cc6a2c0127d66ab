using Bunit;
using ResilientCity.Web.Notifications;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Notifications;

public sealed class TimeFieldTests : ComponentTest
{
    [Fact]
    public void TimeField_Chosen_GivesTheTimeAndEmptyGivesNone()
    {
        TimeOnly? chosen = new TimeOnly(1, 0);
        var field = Render<TimeField>(p => p.Add(one => one.Label, "免打扰从").Add(one => one.ValueChanged, time => chosen = time));

        field.Find("select").Change("22:30");
        chosen.ShouldBe(new TimeOnly(22, 30));
        field.Find("select").Change("");
        chosen.ShouldBeNull();
    }

    [Fact]
    public void TimeField_KeptTimeBetweenTheHalfHours_StaysAsItIs()
    {
        var field = Render<TimeField>(p => p.Add(one => one.Label, "免打扰从").Add(one => one.Value, new TimeOnly(21, 45)));

        field.Find("select").GetAttribute("value").ShouldBe("21:45");
        var times = field.FindAll("option").Skip(1).Select(one => one.TextContent).ToList();
        times.ShouldContain("21:45");
        times.ShouldBe(times.Order(StringComparer.Ordinal));
    }
}
