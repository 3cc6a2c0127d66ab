using System.Text.Json.Nodes;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Rules;
using ResilientCity.Web.Registry;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Registry;

/// <summary>The ladder of reminders in the rules' form: what is ticked and typed lands in the layout, which is then read as any file is.</summary>
public sealed class LadderFormTests : ComponentTest
{
    [Fact]
    public void Ladder_OfTheDefaultRules_IsShownStepByStep()
    {
        var ladder = Default().Ladder!; // the default rules have one

        ladder.Steps.Select(step => step.Offset).ShouldBe(["-5", "-1", "0", "1", "5", "10"]);
        (ladder.Every, ladder.SummaryOver).ShouldBe(("5", "10"));
        ladder.Steps[^1].Has(ReminderReceiver.AssigningOffice).ShouldBeTrue();
        ladder.Steps.ShouldAllBe(step => !step.Has(ReminderReceiver.Head));
    }

    [Fact]
    public void Ladder_ChangedStepByStep_IsReadBack()
    {
        var form = Default();
        var ladder = form.Ladder!;

        ladder.Remove(ladder.Steps[0]);
        ladder.Add();
        ladder.Steps[^1].Toggle(ReminderReceiver.Head);
        ladder.Steps[^1].Toggle(DeadlineKind.InnerDate);
        (ladder.Steps[0].Offset, ladder.Every) = ("−3", " 7 ");

        var read = RuleSetFile.Read(form.ToJson()).Reminders!;
        read.Steps.Select(step => step.Offset).ShouldBe([-3, 0, 1, 5, 10, 15]);
        read.Steps[^1].To.ShouldContain(ReminderReceiver.Head);
        read.Steps[^1].Kinds.ShouldNotContain(DeadlineKind.InnerDate);
        read.ByHandEveryWorkingDays.ShouldBe(7);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("1001")]
    public void Ladder_NoNumberOfDaysThatCanBe_IsRefused(string typed)
    {
        var form = Default();

        form.Ladder!.Steps[^1].Offset = typed;

        Should.Throw<RuleSetException>(() => RuleSetFile.Read(form.ToJson())).Problems.ShouldBe([new RuleSetProblem(RuleSetFault.ReminderOffsetImpossible, "6")]);
    }

    [Fact]
    public void Ladder_AllStepsTakenAway_IsRefused()
    {
        var form = Default();
        while (form.Ladder!.Steps is [var first, ..])
        {
            form.Ladder.Remove(first);
        }

        Should.Throw<RuleSetException>(() => RuleSetFile.Read(form.ToJson())).Problems.ShouldBe([new RuleSetProblem(RuleSetFault.ListEmpty, "Reminders")]);
    }

    [Fact]
    public void Ladder_LayoutWithoutOne_IsLeftOut()
    {
        var set = JsonNode.Parse(RuleSetFile.Write(BuiltInRuleSets.All[0]))!.AsObject(); // written from a set
        set.Remove("reminders");

        RuleSetForm.Of(set.ToJsonString())!.Ladder.ShouldBeNull(); // the layout of a set
    }

    private static RuleSetForm Default() => RuleSetForm.Of(RuleSetFile.Write(BuiltInRuleSets.All[0]))!; // as above
}
