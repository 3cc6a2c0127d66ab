using Bunit;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class StageStepperTests : ComponentTest
{
    [Fact]
    public void Stepper_MidWay_MarksTheCurrentStepAndCounts()
    {
        Step[] steps = [new("登记", StepState.Done), new("交办", StepState.Current), new("签收", StepState.Upcoming)];

        var stepper = Render<StageStepper>(p => p.Add(s => s.Steps, steps));

        stepper.Find("[aria-current=step]").TextContent.ShouldContain("交办");
        stepper.Find(".rc-stepper__count").TextContent.ShouldBe("第2步，共3步");
    }
}
