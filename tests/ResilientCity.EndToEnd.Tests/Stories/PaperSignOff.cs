using System.Text.RegularExpressions;
using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>A reply whose reviews and signature are given on the printed draft sheet and recorded by the liaison.</summary>
internal sealed partial class PaperSignOff(BrowserSession liaison, CaseDesk desk, DateOnly today, string[] findings)
{
    private IPage Page => liaison.Page;

    public Task DraftAsync(string heading, string text) => ReplyStory.DraftAsync(liaison, desk.CaseUrl, heading, text);

    /// <summary>The first reviewer approves, the second sends it back: both on paper.</summary>
    public async Task ReturnOnceAsync(string reason)
    {
        await ReplyStory.SubmitAsync(liaison, desk.CaseUrl, findings: findings);
        await ApproveAsync("处室负责人核稿", "卫示例");
        await desk.ActAsync("代录：退回", async dialog =>
        {
            await dialog.EnterAsync("签字人", "蒋示例");
            await dialog.EnterAsync("理由", reason);
            await dialog.AttachAsync("签字稿纸扫描件（可不填）", "returned.pdf");
            await liaison.ShootAsync("paper-return");
        });
        await liaison.GoToAsync($"{desk.CaseUrl}/reply");
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync(reason);
        await Assertions.Expect(Page.Locator("main")).ToContainTextAsync("代录");
    }

    public async Task SignAsync(string scan)
    {
        await ReplyStory.SubmitAsync(liaison, desk.CaseUrl, findings: findings);
        await RecordSignaturesAsync(scan);
    }

    public async Task SignWithoutOpinionsAsync(string reason, string scan)
    {
        await ReplyStory.SubmitAsync(liaison, desk.CaseUrl, reason);
        await RecordSignaturesAsync(scan);
    }

    private async Task RecordSignaturesAsync(string scan)
    {
        await ApproveAsync("处室负责人核稿", "卫示例");
        await ApproveAsync("办公室核稿和公开审查", "蒋示例");
        var code = await PrintDraftSheetAsync();
        await desk.ActAsync("代录：审签", async dialog =>
        {
            await dialog.EnterAsync("稿纸上的校验码", code);
            await dialog.EnterAsync("签字人", "何示例");
            await dialog.EnterAsync("签字日期（不填为今天）", today);
            await dialog.AttachAsync("签字稿纸扫描件（可不填）", scan);
            await liaison.ShootAsync("paper-signature");
        });
        await ShouldShowTheSignatureAsRecordedAsync();
    }

    private Task ApproveAsync(string step, string by) => desk.ActAsync("代录：同意", async dialog =>
    {
        await Assertions.Expect(dialog).ToContainTextAsync(step);
        await dialog.EnterAsync("签字人", by);
        await dialog.EnterAsync("批示或说明（可不填）", "同意。");
        await dialog.AttachAsync("签字稿纸扫描件（可不填）", "review.pdf");
    });

    /// <summary>The short code that stands on the sheet which the head signs.</summary>
    private async Task<string> PrintDraftSheetAsync()
    {
        await desk.OpenAsync("signoff");
        var address = await Page.GetByRole(AriaRole.Link, new() { Name = "发文稿纸" }).GetAttributeAsync("href");
        await liaison.GoToAsync(address!); // a link has an address
        await liaison.ShootAsync("draft-sheet");
        var facts = await Page.Locator(".rc-draft-sheet__facts").InnerTextAsync();
        return ShortCode().Match(facts).Groups[1].Value;
    }

    private async Task ShouldShowTheSignatureAsRecordedAsync()
    {
        await desk.OpenAsync("signoff");
        var step = Page.Locator(".rc-trail__step").Filter(new() { HasText = "局长审签" });
        await Assertions.Expect(step).ToContainTextAsync("何示例");
        await Assertions.Expect(step).ToContainTextAsync("代录：纸质材料");
        await liaison.ShootAsync("case-sign-off");
    }

    [GeneratedRegex("校验码 (\\w+)")]
    private static partial Regex ShortCode();
}
