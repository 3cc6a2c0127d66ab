using Bunit;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class DueBadgeTests : ComponentTest
{
    private static readonly DateOnly Due = new(2022, 4, 24);

    [Theory]
    [InlineData(12, 0, false, "剩12个工作日", "rc-badge--neutral")]
    [InlineData(3, 0, true, "剩3个工作日", "rc-badge--soon")]
    [InlineData(0, 0, true, "今天到期", "rc-badge--soon")]
    [InlineData(0, 2, false, "超期2天", "rc-badge--overdue")]
    [InlineData(null, 0, false, "期限 2022-04-24", "rc-badge--neutral")]
    public void DueDate_CountedByTheCaller_IsSaidInWordsAndTone(int? left, int overdue, bool soon, string text, string tone)
    {
        var badge = Render<DueBadge>(p => p.Add(b => b.DueOn, Due).Add(b => b.WorkingDaysLeft, left).Add(b => b.DaysOverdue, overdue).Add(b => b.IsDueSoon, soon));

        badge.Find(".rc-badge").TextContent.ShouldBe(text);
        badge.Find(".rc-badge").ClassList.ShouldContain(tone);
    }

    [Fact]
    public void DueDate_NotComputable_IsSaidToBeUnknown()
    {
        Render<DueBadge>(p => p.Add(b => b.DueOn, null)).Find(".rc-badge").TextContent.ShouldBe("期限未知");
    }
}
