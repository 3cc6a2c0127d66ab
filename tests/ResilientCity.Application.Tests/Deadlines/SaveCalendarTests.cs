using ResilientCity.Application.Audit;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Rules;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Deadlines;

/// <summary>New and corrected calendar years: looked at first, saved once, and the open dates moved with them.</summary>
public sealed class SaveCalendarTests
{
    private const string Source = "某年放假通知";

    /// <summary>Assigned on 2026-12-01: the reply falls due on 2027-03-01, and ten working days still lie in 2026.</summary>
    private static readonly DateOnly Winter = new(2026, 12, 1);

    private static readonly CalendarYearText Next = new("2027", ["2027-01-01/2027-01-03", "2027-03-01/2027-03-02"], ["2027-01-09"]);

    [Fact]
    public async Task Save_NextYear_MakesUnknownDatesKnownAndTheHistorySaysSo()
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var one = await AssignedAsync(fixture);
        (await one.ReadAsync()).Round.ReplyDueOn.ShouldBeNull();

        var preview = await PreviewAsync(one, Next);
        var saved = (await SaveAsync(one, preview.Moves.Digest, Next)).Value;

        preview.Moves.Shown.ShouldContain(move => move.Kind == DeadlineKind.Reply && move.Before == null && move.After == new DateOnly(2027, 3, 3));
        (saved.Moved, saved.Cases).ShouldBe((preview.Moves.Total, 1));
        var read = await one.ReadAsync();
        (read.Round.ReplyDueOn, read.LegalDueOn).ShouldBe((new DateOnly(2027, 3, 3), new DateOnly(2027, 3, 3)));
        var view = (await fixture.Use<ReadCase>().ExecuteAsync(new ReadCaseRequest(one.Id), one.City.Liaison, CancellationToken.None)).Value;
        view.History.ShouldContain(line => line.Kind == CaseEventKind.DeadlinesRecounted && line.Changes.Any(change => change.Field == "DueReply" && change.After == "2027-03-03"));
        view.Version.ShouldBe(read.Version);
    }

    [Fact]
    public async Task Save_AnyYear_IsInTheRegistrysLogWithWhatChanged()
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var city = await TestCity.BuildAsync(fixture);
        var one = TestCase.Of(fixture, city, default);

        (await SaveAsync(one, (await PreviewAsync(one, Next)).Moves.Digest, Next)).ShouldBeDone();

        var line = (await fixture.Use<ReadRegistryLog>().ExecuteAsync(new ReadRegistryLogRequest(), city.Administrator, CancellationToken.None)).Value.Lines[0];
        (line.Kind, line.Subject).ShouldBe((RegistryEventKind.CalendarSaved, "2027"));
        line.Changes.ShouldContain(new FieldChange("DaysOff", null, "2027-01-01/2027-01-03, 2027-03-01/2027-03-02"));
        (await fixture.Use<ReadCalendars>().ExecuteAsync(city.Administrator, CancellationToken.None)).Value[0].ShouldSatisfyAllConditions(
            year => year.Data.Year.ShouldBe(2027), year => year.SavedBy.ShouldBe("管理员"), year => year.Source.ShouldBe(Source));
    }

    [Fact]
    public async Task Save_CorrectedYear_MovesTheOpenDatesAndLeavesTheClosedOnes()
    {
        await using var fixture = await StoreFixture.OpenAsync(new DateOnly(2026, 3, 2));
        var open = await TestCase.InHandlingAsync(fixture);
        var closed = TestCase.Of(fixture, open.City, await fixture.EnterAsync(open.City, new EnteredCase("0301", CaseStage.Replied) { AssignedOn = new DateOnly(2026, 1, 5), RepliedOn = new DateOnly(2026, 3, 1) }));
        var before = (await closed.ReadAsync()).Round.ReplyDueOn;
        var corrected = Year2026() with { Off = [.. Year2026().Off, "2026-06-02/2026-06-03", "2026-04-07"] };

        (await SaveAsync(open, (await PreviewAsync(open, corrected)).Moves.Digest, corrected)).ShouldBeDone();

        (await open.ReadAsync()).Round.ReplyDueOn.ShouldBe(new DateOnly(2026, 6, 4));
        (await closed.ReadAsync()).Round.ReplyDueOn.ShouldBe(before);
        await closed.AnswerAsync("satisfied"); // a later write does not count the closed one again either
        (await closed.ReadAsync()).Round.ReplyDueOn.ShouldBe(before);
    }

    [Fact]
    public async Task Save_OtherMovesThanWereSeen_IsRefusedAndMovesNothing()
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var one = await AssignedAsync(fixture);
        var seen = (await PreviewAsync(one, Next)).Moves.Digest;
        await TestCase.InHandlingAsync(fixture, "0102", one.City);

        (await SaveAsync(one, seen, Next with { Off = ["2027-01-01/2027-01-05"] })).Refusal.ShouldBeOfType<MovesChanged>();

        (await one.ReadAsync()).Round.ReplyDueOn.ShouldBeNull();
    }

    [Fact]
    public async Task Save_ByAnotherProcess_IsInUseWithTheNextRead()
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var city = await TestCity.BuildAsync(fixture);
        var request = new ExplainDeadlineRequest(new DateOnly(2027, 1, 4), 1, LimitUnit.WorkingDays);
        (await fixture.Use<ExplainDeadline>().ExecuteAsync(request, Actor.CommandLine, CancellationToken.None)).Refusal.ShouldBe(new CalendarYearMissing(2027));

        await using (var other = StoreFixture.OpenOver(fixture.Folder))
        {
            var there = TestCase.Of(other, city, default);
            (await SaveAsync(there, (await PreviewAsync(there, Next)).Moves.Digest, Next)).ShouldBeDone();
        }

        (await fixture.Use<ExplainDeadline>().ExecuteAsync(request, Actor.CommandLine, CancellationToken.None)).Value.DueOn.ShouldBe(new DateOnly(2027, 1, 5));
    }

    public static TheoryData<string, CalendarYearText, Type> Unfit => new()
    {
        { "empty", Next with { Off = [] }, typeof(CalendarContradicts) },
        { "on both lists", Next with { WorkingWeekends = ["2027-01-02"] }, typeof(CalendarContradicts) },
        { "a weekday made up", Next with { WorkingWeekends = ["2027-01-06"] }, typeof(CalendarContradicts) },
        { "of another year", Next with { Off = ["2028-01-01"] }, typeof(CalendarContradicts) },
        { "reversed", Next with { Off = ["2027-01-03/2027-01-01"] }, typeof(CalendarContradicts) },
        { "no day", Next with { Off = ["2027-02-30"] }, typeof(CalendarUnreadable) },
        { "no range", Next with { Off = ["2027-01-01/2027-01-02/2027-01-03"] }, typeof(CalendarUnreadable) },
        { "no year", Next with { Year = "next" }, typeof(CalendarUnreadable) },
        { "another count", Next with { WorkingDays = 12 }, typeof(CalendarUnreadable) },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public async Task Preview_UnfitYear_IsRefusedWithTheReason(string what, CalendarYearText year, Type refusal)
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var city = await TestCity.BuildAsync(fixture);

        var outcome = await fixture.Use<PreviewCalendar>().ExecuteAsync(new PreviewCalendarRequest([year], Source), city.Administrator, CancellationToken.None);

        outcome.Refusal.ShouldBeOfType(refusal, what);
    }

    [Fact]
    public async Task Preview_NoYearOrTwiceTheSameOrNoSource_IsRefused()
    {
        await using var fixture = await StoreFixture.OpenAsync(Winter);
        var city = await TestCity.BuildAsync(fixture);
        async Task<Refusal?> Tried(string source, params CalendarYearText[] years) =>
            (await fixture.Use<PreviewCalendar>().ExecuteAsync(new PreviewCalendarRequest(years, source), city.Administrator, CancellationToken.None)).Refusal;

        (await Tried(Source)).ShouldBeOfType<CalendarUnreadable>().Fault.ShouldBe(CalendarTextFault.NoYears);
        (await Tried(Source, Next, Next)).ShouldBeOfType<CalendarContradicts>().Problems[0].Fault.ShouldBe(CalendarFault.YearTwice);
        (await Tried(" ", Next)).ShouldBeOfType<FieldMissing>();
    }

    [Theory]
    [InlineData("2026-10-02", true, 90)]
    [InlineData("2026-10-01", false, 91)]
    public async Task Notice_NinetyDaysBeforeTheEnd_IsPressing(string today, bool pressing, int left)
    {
        await using var fixture = await StoreFixture.OpenAsync(DateOnly.ParseExact(today, "yyyy-MM-dd", null));
        var city = await TestCity.BuildAsync(fixture);

        var notice = (await fixture.Use<ReadCalendarNotice>().ExecuteAsync(city.Committee, CancellationToken.None)).Value;

        (notice.IsPressing, notice.DaysLeft, notice.CoveredUntil).ShouldBe((pressing, left, new DateOnly(2026, 12, 31)));
        (await fixture.Use<ReadCalendarNotice>().ExecuteAsync(city.Liaison, CancellationToken.None)).Refusal.ShouldBeOfType<NotFound>();
    }

    [Theory]
    [InlineData("", CalendarTextFault.NotTheLayout)]
    [InlineData("{}", CalendarTextFault.NotTheLayout)]
    [InlineData("null", CalendarTextFault.NoYears)]
    [InlineData("""{"jurisdiction":"CN","version":"x","authority":"a","verified":"v","years":{"2027":null}}""", CalendarTextFault.NotTheLayout)]
    public void ReadTexts_NotTheLayout_IsRefused(string json, CalendarTextFault fault) =>
        CalendarFile.ReadTexts(json).Refusal.ShouldBeOfType<CalendarUnreadable>().Fault.ShouldBe(fault);

    private static CalendarYearText Year2026() => CalendarYearText.Of(BuiltInCalendars.China().Years.Single(year => year.Year == 2026));

    private static async Task<TestCase> AssignedAsync(StoreFixture fixture)
    {
        var city = await TestCity.BuildAsync(fixture);
        return TestCase.Of(fixture, city, await fixture.EnterAsync(city, new EnteredCase("0300", CaseStage.InHandling) { AssignedOn = Winter, CoHandlers = [city.CoHandler] }));
    }

    private static async Task<CalendarPreview> PreviewAsync(TestCase one, params CalendarYearText[] years) =>
        (await one.Fixture.Use<PreviewCalendar>().ExecuteAsync(new PreviewCalendarRequest(years, Source), one.City.Administrator, CancellationToken.None)).Value;

    private static Task<Outcome<RulesSaved>> SaveAsync(TestCase one, string digest, params CalendarYearText[] years) =>
        one.Fixture.Use<SaveCalendar>().ExecuteAsync(new SaveCalendarRequest(Guid.NewGuid(), years, Source, digest), one.City.Administrator, CancellationToken.None);
}
