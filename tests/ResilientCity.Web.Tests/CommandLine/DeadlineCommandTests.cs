using System.Text.Json;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary><c>deadline explain</c> of the built program, called as support calls it.</summary>
public sealed class DeadlineCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resilientcity-deadline-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("2022-01-24", "--working-days", "30", "2022-03-10")]
    [InlineData("2022-01-24", "--months", "3", "2022-04-24")]
    [InlineData("2022-04-10", "--calendar-days", "20", "2022-05-05")]
    [InlineData("2022-01-24", "--rule", "co-handling-opinion", "2022-03-10")]
    public async Task Explain_ALength_PrintsTheDateOnItsFirstLine(string from, string option, string value, string due)
    {
        var (code, output, error) = await RunAsync("--from", from, option, value);

        (code, error).ShouldBe((0, ""));
        output.Split('\n')[0].TrimEnd().ShouldBe(due);
    }

    [Fact]
    public async Task Explain_WorkingDays_NamesEveryDayOffAndMakeUpDay()
    {
        var (_, output, _) = await RunAsync("--from", "2022-01-24", "--working-days", "30", "--as-of", "2022-03-07");

        output.ShouldContain("2022-01-24 + 30 working days");
        output.ShouldContain("2022-01-31 to 2022-02-06");
        output.ShouldContain("2022-01-29, 2022-01-30");
        output.ShouldContain("2022-02-12 to 2022-02-13, 2022-02-19 to 2022-02-20, 2022-02-26 to 2022-02-27, 2022-03-05 to 2022-03-06");
        output.ShouldContain("As of 2022-03-07, 3 working days are left.");
    }

    [Fact]
    public async Task Explain_Rule_NamesTheLawAndTheRuleSetOfThatDay()
    {
        var (_, output, _) = await RunAsync("--from", "2022-01-24", "--rule", "publication");

        output.ShouldContain("Regulations on the Disclosure of Government Information, article 26");
        output.ShouldContain("chongqing-2018");
    }

    [Fact]
    public async Task Explain_MovedEndAsJson_SaysFromWhereToWhere()
    {
        var (code, output, _) = await RunAsync("--from", "2022-03-31", "--months", "1", "--json");

        code.ShouldBe(0);
        var read = JsonDocument.Parse(output).RootElement;
        read.GetProperty("date").GetString().ShouldBe("2022-05-05");
        (read.GetProperty("moved").GetProperty("from").GetString(), read.GetProperty("moved").GetProperty("to").GetString()).ShouldBe(("2022-04-30", "2022-05-05"));
        read.GetProperty("monthEnd").GetString().ShouldBe("lastDayOfMonth");
        read.GetProperty("rule").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("holiday calendar of 2027", "--from", "2026-12-20", "--working-days", "30")]
    [InlineData("between 1 and 366", "--from", "2022-01-24", "--working-days", "0")]
    [InlineData("between 1 and 366", "--from", "2022-01-24", "--working-days", "1000")]
    [InlineData("between 1 and 24", "--from", "2022-01-24", "--months", "-1")]
    [InlineData("co-handling-opinion", "--from", "2022-01-24", "--rule", "opinion")]
    [InlineData("2018-01-01", "--from", "2017-12-29", "--rule", "reply")]
    public async Task Explain_WhatCannotBeCounted_IsRefusedWithTheReason(string reason, params string[] args)
    {
        var (code, output, error) = await RunAsync(args);

        (code, output).ShouldBe((1, ""));
        error.ShouldContain(reason);
    }

    [Theory]
    [InlineData("--working-days", "30")]
    [InlineData("--from", "2022-01-24")]
    [InlineData("--from", "2022-02-30", "--months", "3")]
    [InlineData("--from", "24.1.2022", "--months", "3")]
    [InlineData("--from", "2022-01-24", "--months", "three")]
    [InlineData("--from", "2022-01-24", "--months", "3", "--working-days", "30")]
    [InlineData("--from", "2022-01-24", "--months", "3", "--rule", "reply")]
    public async Task Explain_CalledWrongly_ExitsWithTwoAndShowsHelp(params string[] args)
    {
        var (code, _, error) = await RunAsync(args);

        code.ShouldBe(2);
        error.ShouldContain("Usage:");
    }

    private Task<(int Code, string Output, string Error)> RunAsync(params string[] args) =>
        CommandProcess.RunAsync(folder, ["deadline", "explain", .. args, "--data", "data"]);
}
