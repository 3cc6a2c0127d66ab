using Bunit;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class BusyButtonTests : ComponentTest
{
    [Fact]
    public void BusyButton_PressedTwice_RunsOnceAndComesBack()
    {
        var work = new TaskCompletionSource();
        var runs = 0;
        var button = Render<BusyButton>(p => p.Add(b => b.Label, "寄送").Add(b => b.OnClick, () =>
        {
            runs++;
            return work.Task;
        }));

        button.Find("button").Click();
        button.Find("button").HasAttribute("disabled").ShouldBeTrue();
        button.Find("button").Click();
        runs.ShouldBe(1);

        work.SetResult();
        button.WaitForAssertion(() => button.Find("button").HasAttribute("disabled").ShouldBeFalse());
    }

    [Fact]
    public void BusyButton_WorkFails_CanBePressedAgain()
    {
        var button = Render<BusyButton>(p => p.Add(b => b.Label, "寄送").Add(b => b.OnClick, () => throw new InvalidOperationException("no")));

        Should.Throw<InvalidOperationException>(() => button.Find("button").Click());
        button.Render();

        button.Find("button").HasAttribute("disabled").ShouldBeFalse();
    }
}
