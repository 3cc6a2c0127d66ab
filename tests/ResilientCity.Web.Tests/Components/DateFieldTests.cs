using System.Runtime.CompilerServices;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Web.Components.Shared;

namespace ResilientCity.Web.Tests.Components;

public sealed class DateFieldTests : ComponentTest
{
    public DateFieldTests() => Services.AddSingleton(TimeProvider.System);

    [Theory]
    [InlineData("2026-3-2")]
    [InlineData("2026年3月2日")]
    [InlineData("20260302")]
    public void DateField_TypedTheWaysPeopleWriteADay_IsRead(string typed)
    {
        var entry = new DateEntry();
        var field = Render<DateField>(p => p.Add(one => one.Label, "签字日期").Add(one => one.Entry, entry).Add(one => one.Id, "day"));

        field.Find("#day").Change(typed);

        entry.Value.ShouldBe(new DateOnly(2026, 3, 2));
        field.Find("#day").GetAttribute("value").ShouldBe("2026-03-02");
    }

    [Fact]
    public void DateField_Unreadable_KeepsWhatWasTypedAndSaysHowToWriteIt()
    {
        var entry = new DateEntry();
        var field = Render<DateField>(p => p.Add(one => one.Label, "签字日期").Add(one => one.Entry, entry).Add(one => one.Id, "day"));

        field.Find("#day").Change("上周五");

        field.Find("#day").GetAttribute("value").ShouldBe("上周五");
        field.Find("#day").GetAttribute("aria-invalid").ShouldBe("true");
        field.Find("#day-hint").TextContent.ShouldNotBeEmpty();
    }

    /// <summary>The browser's own date input shows the day in the browser's language and order, not the page's.</summary>
    [Fact]
    public void Screens_AskForADay_OnlyThroughTheDateField()
    {
        var markup = Directory.GetFiles(WebSources(), "*.razor", SearchOption.AllDirectories);

        var bare = markup.Where(one => Path.GetFileName(one) != "DateField.razor" && File.ReadAllText(one).Contains("type=\"date\"", StringComparison.Ordinal));

        markup.ShouldNotBeEmpty();
        bare.ShouldBeEmpty();
    }

    /// <summary>Likewise its time input: "--:-- --" and AM beside Chinese words.</summary>
    [Fact]
    public void Screens_AskForATime_NeverThroughTheBrowsersField() =>
        Directory.GetFiles(WebSources(), "*.razor", SearchOption.AllDirectories)
            .Where(one => File.ReadAllText(one).Contains("type=\"time\"", StringComparison.Ordinal) || File.ReadAllText(one).Contains("type=\"datetime-local\"", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static string WebSources([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src/ResilientCity.Web")); // a source file has a folder
}
