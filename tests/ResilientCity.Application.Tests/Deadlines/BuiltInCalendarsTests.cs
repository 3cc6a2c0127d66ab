using System.Globalization;
using System.Text;
using System.Text.Json;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain.Deadlines;

namespace ResilientCity.Application.Tests.Deadlines;

public sealed class BuiltInCalendarsTests
{
    [Theory]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void China_Year_HasTheAnnouncedNumberOfWorkingDays(int year, int workingDays) =>
        BuiltInCalendars.China().CountWorkingDays(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31)).ShouldBe(workingDays);

    [Fact]
    public void China_Years_AreTheAnnouncedOnes()
    {
        BuiltInCalendars.China().Years.Select(year => year.Year).ShouldBe([2022, 2023, 2024, 2025, 2026]);
        BuiltInCalendars.ChinaFile.Authority.ShouldContain("国务院办公厅");
        BuiltInCalendars.ChinaFile.Verified.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("2022-01-21", 10, LimitUnit.WorkingDays, "2022-02-09")]
    [InlineData("2022-01-24", 7, LimitUnit.WorkingDays, "2022-02-07")]
    [InlineData("2022-04-07", 20, LimitUnit.WorkingDays, "2022-05-07")]
    [InlineData("2022-09-20", 10, LimitUnit.WorkingDays, "2022-10-09")]
    [InlineData("2026-02-09", 10, LimitUnit.WorkingDays, "2026-02-28")]
    [InlineData("2022-01-24", 3, LimitUnit.CalendarMonths, "2022-04-24")]
    [InlineData("2022-11-30", 3, LimitUnit.CalendarMonths, "2023-02-28")]
    [InlineData("2022-11-30", 6, LimitUnit.CalendarMonths, "2023-05-30")]
    [InlineData("2022-01-24", 30, LimitUnit.WorkingDays, "2022-03-10")]
    public void China_KnownExamples_ComeOut(string start, int amount, LimitUnit unit, string due) =>
        DeadlineCalculator.Count(new TimeLimit(amount, unit), Day(start), BuiltInCalendars.China()).DueOn.ShouldBe(Day(due));

    [Fact]
    public void China_FolderWithAnotherYear_AddsIt()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2027.json", Year2027("2027-01-01/2027-01-03"));

        var calendar = BuiltInCalendars.China(folder.Path);

        calendar.Covers(2026).ShouldBeTrue();
        calendar.IsWorkingDay(Day("2027-01-04")).ShouldBeTrue();
        calendar.Version.ShouldBe(BuiltInCalendars.China().Version + "+cn-2027-test");
    }

    [Fact]
    public void China_FolderMissing_IsTheBuiltInCalendar() =>
        BuiltInCalendars.China(Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString())).ShouldBeSameAs(BuiltInCalendars.China());

    [Fact]
    public void China_FolderWithABadFile_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2027.json", Year2027("2027-01-32"));

        Should.Throw<InvalidDataException>(() => BuiltInCalendars.China(folder.Path)).Message.ShouldContain("2027.json");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{"jurisdiction":"CN","version":"x","authority":"a","verified":"v","years":{"2027":null}}""")]
    public void Read_NotACalendar_IsAJsonException(string text) => Should.Throw<JsonException>(() => Read(text));

    [Fact]
    public void Read_CountThatDoesNotAgree_IsRefused() =>
        Should.Throw<InvalidDataException>(() => Read(Year2027("2027-01-01/2027-01-03", workingDays: 100)));

    private static CalendarFile Read(string text) => CalendarFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Year2027(string off, int? workingDays = null)
    {
        var count = workingDays is null ? "" : $", \"workingDays\": {workingDays}";
        return $$"""
            {"jurisdiction":"CN","version":"cn-2027-test","authority":"test","verified":"no",
             "years":{"2027":{"off":["{{off}}"],"workingWeekends":[]{{count}} } } }
            """;
    }

    private static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("calendars").FullName;

        public void Write(string name, string text) => File.WriteAllText(System.IO.Path.Combine(Path, name), text);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
