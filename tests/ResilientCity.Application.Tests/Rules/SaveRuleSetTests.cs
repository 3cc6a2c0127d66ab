using System.Text.Json.Nodes;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Rules;

/// <summary>Rules changed by the administrator: a new dated version, the old ones kept, and the open dates of its period moved.</summary>
public sealed class SaveRuleSetTests
{
    [Fact]
    public void Write_BuiltInSet_ReadsBackTheSame()
    {
        var json = RuleSetFile.Write(BuiltInRuleSets.All[0]);

        RuleSetFile.Write(RuleSetFile.Read(json)).ShouldBe(json);
        RuleSetDiff.Between(BuiltInRuleSets.All[0], RuleSetFile.Read(json)).ShouldBeEmpty();
        json.ShouldNotContain("defaultMarkScheme");
    }

    [Fact]
    public async Task Save_LongerLimitFromADay_MovesRoundsStartedSinceAndLeavesTheOthers()
    {
        await using var fixture = await StoreFixture.OpenAsync(new DateOnly(2026, 4, 1));
        var earlier = await TestCase.InHandlingAsync(fixture); // assigned on 2026-03-02
        var later = TestCase.Of(fixture, earlier.City, await fixture.EnterAsync(earlier.City, new EnteredCase("0300", Domain.Workflow.CaseStage.InHandling) { AssignedOn = new DateOnly(2026, 3, 20) }));
        var json = Changed("2026-03-10", "reply", 4);

        var preview = (await PreviewAsync(fixture, earlier.City, json)).Value;
        (await SaveAsync(fixture, earlier.City, json, preview.Moves.Digest)).ShouldBeDone();

        preview.Moves.Shown.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            move => move.CaseId.ShouldBe(later.Id), move => move.Before.ShouldBe(new DateOnly(2026, 6, 22)), move => move.After.ShouldBe(new DateOnly(2026, 7, 20)));
        (await later.ReadAsync()).Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 7, 20));
        (await earlier.ReadAsync()).Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 6, 2));
    }

    [Fact]
    public async Task Save_NewVersion_KeepsTheOldOneWhichEndsTheDayBefore()
    {
        await using var fixture = await StoreFixture.OpenAsync(new DateOnly(2026, 4, 1));
        var city = await TestCity.BuildAsync(fixture);
        var json = Changed("2027-01-01", "reply", 4);
        (await SaveAsync(fixture, city, json, (await PreviewAsync(fixture, city, json)).Value.Moves.Digest)).ShouldBeDone();

        var sets = (await fixture.Use<ReadRuleSets>().ExecuteAsync(city.Administrator, CancellationToken.None)).Value;

        sets.Select(line => (line.Set.Code, line.Set.EffectiveFrom, line.Set.EffectiveTo, line.IsInForce)).ShouldBe(
        [
            ("chongqing-2027-01-01", new DateOnly(2027, 1, 1), null, false),
            ("chongqing-2018", new DateOnly(2018, 1, 1), new DateOnly(2026, 12, 31), true),
        ]);
        (sets[0].Set.Limit("reply")!.Limit.Amount, sets[1].Set.Limit("reply")!.Limit.Amount).ShouldBe((4, 3)); // both have the rule
        var logged = (await fixture.Use<ReadRegistryLog>().ExecuteAsync(new ReadRegistryLogRequest(), city.Administrator, CancellationToken.None)).Value.Lines[0];
        (logged.Kind, logged.Changes[0]).ShouldBe((RegistryEventKind.RuleSetSaved, new Domain.Cases.FieldChange("limits[reply].limit.amount", "3", "4")));
        var explained = new ExplainDeadlineRequest(new DateOnly(2026, 5, 6), 0, default, "reply");
        (await fixture.Use<ExplainDeadline>().ExecuteAsync(explained, Actor.CommandLine, CancellationToken.None)).Value.RuleSet!.Code.ShouldBe("chongqing-2018"); // by its rule
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public async Task Preview_ImpossibleLimit_IsRefusedWithItsNumbers(int amount)
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);

        (await PreviewAsync(fixture, city, Changed("2027-01-01", "first-contact", amount))).Refusal.ShouldBe(new LimitOutOfBounds(amount, LimitUnit.WorkingDays, TimeLimit.MaxWorkingDays));
    }

    [Fact]
    public async Task Preview_UnfitSet_IsRefusedWithTheReason()
    {
        await using var fixture = await StoreFixture.OpenAsync();
        var city = await TestCity.BuildAsync(fixture);
        async Task<Refusal?> Tried(string json) => (await PreviewAsync(fixture, city, json)).Refusal;

        (await Tried(Changed("2017-12-31", "reply", 4))).ShouldBe(new RuleSetTooEarly(new DateOnly(2017, 12, 31), new DateOnly(2018, 1, 1)));
        (await Tried(Changed("2027-01-01", "reply", 3))).ShouldBeOfType<RuleSetUnchanged>();
        (await Tried(Changed("2027-01-01", "reply", 7))).ShouldBeOfType<RuleSetFaulty>().Problems.ShouldContain(new RuleSetProblem(RuleSetFault.CeilingDoesNotFit, "reply"));
        (await Tried("{")).ShouldBeOfType<RuleSetUnreadable>();
        (await Tried("[]")).ShouldBeOfType<RuleSetUnreadable>();
        (await Tried(Changed("2027-01-01", "reply", 4).Replace("CalendarMonths", "Moons", StringComparison.Ordinal))).ShouldBeOfType<RuleSetUnreadable>();
    }

    internal static string Changed(string from, string limit, int amount, string? name = null)
    {
        var root = JsonNode.Parse(RuleSetFile.Write(BuiltInRuleSets.All[0]))!;
        root["effectiveFrom"] = from;
        root["limits"]!.AsArray().Single(one => one!["code"]!.ToString() == limit)!["limit"]!["amount"] = amount; // the built-in set has it
        if (name is not null)
        {
            root["name"]!["zh"] = name;
        }

        return root.ToJsonString();
    }

    private static Task<Outcome<RuleSetPreview>> PreviewAsync(StoreFixture fixture, TestCity city, string json) =>
        fixture.Use<PreviewRuleSet>().ExecuteAsync(new PreviewRuleSetRequest(json), city.Administrator, CancellationToken.None);

    private static Task<Outcome<RulesSaved>> SaveAsync(StoreFixture fixture, TestCity city, string json, string digest) =>
        fixture.Use<SaveRuleSet>().ExecuteAsync(new SaveRuleSetRequest(Guid.NewGuid(), json, digest), city.Administrator, CancellationToken.None);
}
