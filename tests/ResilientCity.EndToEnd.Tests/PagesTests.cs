using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>A letter's pages in the browser are those of its PDF: printed, and while it is typed.</summary>
public sealed partial class PagesTests(SampleCity city) : IClassFixture<SampleCity>
{
    /// <summary>Points.</summary>
    private const double SameLine = 4;

    private const string Sentence = "我们会同运营单位对12座换乘站的应急物资作了清点，拟选3座客流最大的车站先行试点（2022—2025年），统一柜体样式和标识。";

    [Fact]
    public async Task Print_FromTheBrowser_HasThePagesAndLinesOfThePdf()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var caseUrl = await liaison.FindCaseAsync("闭01");
        using var own = PdfDocument.Open(await (await liaison.Context.APIRequest.GetAsync(caseUrl + "/letter.pdf?round=1")).BodyAsync());
        await liaison.GoToAsync(caseUrl + "/letter");
        await liaison.Page.EvaluateAsync("document.fonts.ready");
        using var printed = PdfDocument.Open(await liaison.Page.PdfAsync(new() { PreferCSSPageSize = true }));

        printed.NumberOfPages.ShouldBe(own.NumberOfPages);
        for (var number = 1; number <= own.NumberOfPages; number++)
        {
            var (mine, theirs) = (LinesOf(own.GetPage(number)), LinesOf(printed.GetPage(number)));
            theirs.Select(line => line.Text).ShouldBe(mine.Select(line => line.Text), $"page {number}");
            theirs.Zip(mine).ShouldAllBe(pair => Math.Abs(pair.First.Y - pair.Second.Y) < 1.5, $"page {number}"); // points: half a millimetre
            theirs.Zip(mine).ShouldAllBe(pair => Math.Abs(pair.First.Left - pair.Second.Left) < 6, $"page {number}");
        }
    }

    [Fact]
    public async Task Preview_FollowsTheTyping_AndKeepsItInSight()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.GoToAsync(await liaison.FindCaseAsync("闭07") + "/reply");
        var page = liaison.Page;
        var area = page.Locator("[data-letter-section] textarea").First;
        await area.FillAsync(string.Join('\n', Enumerable.Repeat(string.Concat(Enumerable.Repeat(Sentence, 6)), 28)));
        await Assertions.Expect(page.GetByText(MoreThanTenPages()).First).ToBeVisibleAsync();

        await area.PressAsync("Control+End");
        await page.Keyboard.InsertTextAsync("最后一句龘。");

        var typed = page.Locator("#reply-page .rc-l").Filter(new() { HasText = "龘" });
        await Assertions.Expect(typed).ToHaveCountAsync(1);
        await Assertions.Expect(typed).ToBeInViewportAsync();
        await liaison.ShouldBeAccessibleAsync(page.Locator("#reply-page"));
        await liaison.ShouldFitAsync(BrowserSession.Desktop);
        await liaison.ShouldFitAsync(BrowserSession.Phone);
    }

    [Fact]
    public async Task Letters_ForEachCoHandler_AreSavedByThemselves()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.GoToAsync(await liaison.FindCaseAsync("闭01") + "?tab=reply");
        var copies = liaison.Page.GetByRole(AriaRole.Group, new() { Name = "协办单位每家一份（抄送）" });

        var file = await liaison.Page.RunAndWaitForDownloadAsync(() => copies.GetByRole(AriaRole.Button, new() { Name = "合并打印（PDF）" }).ClickAsync());

        file.SuggestedFilename.ShouldStartWith("第闭01号答复函抄送件");
        await Assertions.Expect(liaison.Page.GetByRole(AriaRole.Link, new() { Name = "保存文件" })).ToBeVisibleAsync();
        await liaison.ShouldBeAccessibleAsync();
    }

    /// <summary>From top to bottom. A browser's PDF gives some characters back as their radicals (⽰ for 示): both are put into one form.</summary>
    private static List<(string Text, double Y, double Left)> LinesOf(Page page)
    {
        var lines = new List<List<Letter>>();
        foreach (var letter in page.Letters.Where(one => !string.IsNullOrWhiteSpace(one.Value)).OrderByDescending(one => one.StartBaseLine.Y))
        {
            if (lines.Count == 0 || lines[^1][0].StartBaseLine.Y - letter.StartBaseLine.Y > SameLine)
            {
                lines.Add([]);
            }

            lines[^1].Add(letter);
        }

        return
        [
            .. lines.Select(line => (
                string.Concat(line.OrderBy(letter => letter.StartBaseLine.X).Select(letter => letter.Value)).Normalize(NormalizationForm.FormKC),
                line[0].StartBaseLine.Y,
                line.Min(letter => letter.StartBaseLine.X))),
        ];
    }

    [GeneratedRegex("第 11 页 / 共 1[0-9] 页")]
    private static partial Regex MoreThanTenPages();
}
