using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>The server ends in the middle of writing, or the tab is closed: what was acknowledged is there, and what was typed comes back.</summary>
public sealed partial class KilledServerTests
{
    private const int SavesBeforeTheEnd = 25;

    // Longer than what a browser sends for a page that is being closed.
    private static readonly string LongText = string.Concat(Enumerable.Repeat("停电前写的一段话，还没有存上。", 2_000));

    [Fact]
    public async Task Sections_WhenTheServerIsKilledWhileTheyAreSaved_HoldEveryAcknowledgedText()
    {
        await using var server = await AppServer.StartWithSampleAsync();
        await using var browser = await Browser.LaunchAsync();
        await using var officer = await browser.SignInAsync(server, "officer");
        var editor = await officer.FindCaseAsync("闭07") + "/reply";
        await officer.GoToAsync(editor);
        using var first = await OpenClientAsync(server, officer, 0);
        using var second = await OpenClientAsync(server, officer, 1);
        for (var round = 1; round <= 3; round++)
        {
            var (one, two) = (new Writer(first, round), new Writer(second, round));
            var writing = Task.WhenAll(one.WriteUntilGoneAsync(), two.WriteUntilGoneAsync());
            await Task.WhenAll(one.Underway, two.Underway);

            server.Kill();
            await writing;
            await server.RestartAsync();

            await officer.GoToAsync(new Uri(server.Address, editor).ToString());
            await ShouldHoldAsync(officer, 0, one);
            await ShouldHoldAsync(officer, 1, two);
            (await server.RunCommandAsync("backup", Path.Combine(server.DataFolder, $"after-{round}.zip"))).Code.ShouldBe(0); // opens and checks the store
        }
    }

    [Fact]
    public async Task Text_TypedWithoutReachingTheServer_IsRestoredInANewTab()
    {
        await using var server = await AppServer.StartWithSampleAsync();
        await using var browser = await Browser.LaunchAsync();
        await using var officer = await browser.SignInAsync(server, "officer");
        var editor = await officer.FindCaseAsync("闭07") + "/reply";
        await officer.GoToAsync(editor);
        await officer.Context.RouteAsync("**/api/cases/**", route => route.AbortAsync());
        await Box(officer, 0).Locator("[data-text]").FillAsync(LongText);
        await Assertions.Expect(Box(officer, 0).Locator("[data-alert]")).ToContainTextAsync("文字已保留在本浏览器");
        await officer.Page.CloseAsync();
        await officer.Context.UnrouteAllAsync();

        var again = new BrowserSession(officer.Context, await officer.Context.NewPageAsync());
        await again.GoToAsync(editor);
        await Assertions.Expect(Box(again, 0).Locator("[data-alert]")).ToContainTextAsync("未保存的文字");
        await Box(again, 0).GetByRole(AriaRole.Button, new() { Name = "恢复未保存的" }).ClickAsync();

        await Assertions.Expect(Box(again, 0).Locator("[data-text]")).ToHaveValueAsync(LongText);
        await Assertions.Expect(Box(again, 0).Locator("[data-status]")).ToContainTextAsync("已保存");
    }

    private static ILocator Box(BrowserSession person, int index) => person.Page.Locator("[data-letter-section]").Nth(index);

    /// <summary>Types once by hand, so that the version and the address of the section are known.</summary>
    private static async Task<SectionClient> OpenClientAsync(AppServer server, BrowserSession person, int index)
    {
        var area = Box(person, index).Locator("[data-text]");
        await Assertions.Expect(area).ToBeEditableAsync();
        var answer = await person.Page.RunAndWaitForResponseAsync(() => area.FillAsync("开始。"), one => one.Request.Method == "PUT");
        return await SectionClient.OfAsync(server, person, new Uri(answer.Url).AbsolutePath, (await answer.JsonAsync<JsonElement>()).GetProperty("version").GetInt32());
    }

    private static async Task ShouldHoldAsync(BrowserSession person, int index, Writer writer)
    {
        var text = await Box(person, index).Locator("[data-text]").InputValueAsync();
        var number = int.Parse(SaveNumber().Match(text).Groups[1].Value, CultureInfo.InvariantCulture);
        number.ShouldBeInRange(writer.Acknowledged, writer.Acknowledged + 1); // the last one may have been written without an answer
        text.ShouldBe(writer.TextOf(number));
        writer.GoOnFrom(number);
    }

    [GeneratedRegex("第([0-9]+)次")]
    private static partial Regex SaveNumber();

    private sealed class Writer(SectionClient client, int round)
    {
        private readonly TaskCompletionSource underway = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Underway => underway.Task;

        public int Acknowledged { get; private set; }

        public string TextOf(int number) => string.Concat(Enumerable.Repeat($"第{number}次保存（第{round}轮），渡口停航信息每小时更新一次。\n", 40)).TrimEnd();

        public async Task WriteUntilGoneAsync()
        {
            while (await client.SaveAsync(TextOf(Acknowledged + 1), TestContext.Current.CancellationToken))
            {
                if (++Acknowledged == SavesBeforeTheEnd)
                {
                    underway.SetResult();
                }
            }

            underway.TrySetException(new InvalidOperationException("The server ended before it was killed."));
        }

        /// <summary>A text that was written without an answer counts as a version all the same.</summary>
        public void GoOnFrom(int number)
        {
            if (number > Acknowledged)
            {
                client.StartFrom(client.Version + 1);
            }
        }
    }
}
