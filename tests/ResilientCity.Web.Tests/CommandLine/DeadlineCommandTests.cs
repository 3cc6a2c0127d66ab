using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Web.CommandLine;
using ResilientCity.Web.CommandLine.Commands;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary><c>deadline explain</c>: how it ends, of the built program as support calls it; what it counts and says, in this process.</summary>
public sealed class DeadlineCommandTests(TestSite site)
{
    [Theory]
    [InlineData(0, "2022-03-10", "", "--from", "2022-01-24", "--rule", "co-handling-opinion")]
    [InlineData(1, "", "between 1 and 366", "--from", "2022-01-24", "--working-days", "1000")]
    [InlineData(2, "", "Usage:", "--from", "2022-01-24")]
    public async Task Explain_OfTheBuiltProgram_EndsWithItsCode(int code, string date, string reason, params string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("resilientcity-deadline-");
        try
        {
            var ended = await CommandProcess.RunAsync(folder.FullName, ["deadline", "explain", .. args, "--data", "data"]);

            (ended.Code, ended.Output.Split('\n')[0].TrimEnd()).ShouldBe((code, date));
            ended.Error.ShouldContain(reason);
            (ended.Error.Length == 0).ShouldBe(code == 0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

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
    public async Task Explain_CalledWrongly_IsWrongUsage(params string[] args) =>
        await Should.ThrowAsync<WrongUsageException>(() => RunAsync(args));

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        CultureInfo.CurrentUICulture = new("en");
        var command = new DeadlineExplainCommand();
        await using var scope = site.Services.CreateAsyncScope();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var call = new CommandCall(CommandArguments.Parse(command, args), scope.ServiceProvider, TextReader.Null, output, error);
        return (await command.RunAsync(call, TestContext.Current.CancellationToken), output.ToString(), error.ToString());
    }
}
