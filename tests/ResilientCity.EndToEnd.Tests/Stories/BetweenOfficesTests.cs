using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>Between the offices: another unit is asked for and given the case; two agencies do not agree, and the office decides.</summary>
public sealed class BetweenOfficesTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string Matter = "首批物资柜的经费由谁承担，两家意见不一致。";
    private const string Decision = "首批由市级投资安排，后续补充由各区承担。";

    [Fact]
    public async Task Reassignment_RequestedThenAgreed_GoesToTheNewUnitAndLeavesTheFormerOneALook()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await using var office = await city.Browser.SignInAsync(city.Server, "government");
        await using var newUnit = await city.Browser.SignInAsync(city.Server, "csgl");
        var own = new CaseDesk(liaison, await liaison.FindCaseAsync("闭15"));

        await own.ActAsync("申请退办", async dialog =>
        {
            await Assertions.Expect(dialog).ToContainTextAsync("申请退办的期限是");
            await dialog.EnterAsync("理由", "消防水带箱由城市管理部门统一设置，我局没有相应职责。");
            await dialog.EnterAsync("建议改由哪个单位办理（可不填）", "市城市管理局");
        });
        var offices = new CaseDesk(office, own.CaseUrl);
        await offices.OpenAsync();
        await Assertions.Expect(office.Page.Locator(".rc-case__head")).ToContainTextAsync("建议改由：市城市管理局");
        await offices.ActAsync("同意改办", async dialog =>
        {
            await Assertions.Expect(dialog.GetByLabel("改由哪个单位主办")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("^[1-9]"));
            await office.ShootAsync("reassignment-decision");
        });

        var taken = new CaseDesk(newUnit, own.CaseUrl);
        await taken.ActAsync("签收");
        await taken.ShouldStandAtAsync("办理");
        await own.OpenAsync("offices");
        await Assertions.Expect(liaison.Page.Locator(".rc-case__head")).ToContainTextAsync("本单位曾主办这一件");
        await Assertions.Expect(liaison.Page.Locator(".rc-case__part")).ToContainTextAsync("同意，改由 市城市管理局 办理");
        await Assertions.Expect(liaison.Page.Locator(".rc-case__actions button")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Disagreement_RaisedByTheLead_IsDecidedByTheOfficeAndSeenByBothSides()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await using var office = await city.Browser.SignInAsync(city.Server, "government");
        await using var coHandler = await city.Browser.SignInAsync(city.Server, "fgw");
        var own = new CaseDesk(liaison, await liaison.FindCaseAsync("闭07"));

        await own.ActAsync("提出分歧", async dialog =>
        {
            await dialog.GetByLabel("与哪个单位").SelectOptionAsync(new SelectOptionValue { Label = "重庆市发展和改革委员会" });
            await dialog.EnterAsync("分歧在哪里，各是什么意见", Matter);
        });
        await own.OpenAsync();
        await Assertions.Expect(liaison.Page.Locator(".rc-case__head")).ToContainTextAsync(Matter);
        await office.GoToAsync("/");
        await Assertions.Expect(office.Page.Locator("main")).ToContainTextAsync("决定与市发展改革委的分歧");
        await new CaseDesk(office, own.CaseUrl).ActAsync("决定分歧", async dialog =>
        {
            await Assertions.Expect(dialog).ToContainTextAsync(Matter);
            await dialog.EnterAsync("决定", Decision);
            await office.ShootAsync("disagreement-decision");
        });

        foreach (var side in new[] { own, new CaseDesk(coHandler, own.CaseUrl) })
        {
            await side.OpenAsync("offices");
            await Assertions.Expect(side.Page.Locator(".rc-case__part")).ToContainTextAsync(Decision);
        }
    }
}
