using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>The office looks whom to call, reminds of an overdue case, prints the slip, and is told from when it may remind again; the agency sees it.</summary>
public sealed class ChasingTests(SampleCity city) : IClassFixture<SampleCity>
{
    [Fact]
    public async Task Office_RemindsFromTheCallList_AndTheAgencySeesIt()
    {
        string number;
        string address;
        await using (var office = await city.Browser.SignInAsync(city.Server, "government"))
        {
            await office.GoToAsync("/reminders");
            await office.ShouldBeAccessibleAsync();
            await office.ShouldFitAsync(BrowserSession.Phone);
            await office.Page.SetViewportSizeAsync(BrowserSession.Desktop.Width, BrowserSession.Desktop.Height);
            var row = office.Page.Locator("tbody tr").Filter(new() { Has = office.Page.Locator("input[type=checkbox]") }).First;
            number = (await row.Locator(".rc-case-link__number").InnerTextAsync()).Trim();
            address = new Uri(new Uri(office.Page.Url), await row.Locator(".rc-case-link").GetAttributeAsync("href")).PathAndQuery;
            await row.Locator("input[type=checkbox]").ClickAsync();
            var slips = await office.Page.GetByRole(AriaRole.Link, new() { Name = "打印所选催办单" }).GetAttributeAsync("href");
            await office.Page.GetByLabel("附言").FillAsync("请于本周内报送进展。");
            await office.Page.GetByRole(AriaRole.Button, new() { Name = "催办所选 1 件" }).ClickAsync();
            await office.Page.GetByText("已催办 1 件。").WaitForAsync();

            await office.GoToAsync(address);
            await office.Page.GetByText("政府办公厅向").WaitForAsync();
            await office.Page.GetByRole(AriaRole.Button, new() { Name = "催办", Exact = true }).ClickAsync();
            var dialog = office.Page.GetByRole(AriaRole.Dialog);
            await dialog.GetByRole(AriaRole.Button, new() { Name = "催办", Exact = true }).ClickAsync();
            await dialog.GetByText("起可以再次催办").WaitForAsync();

            await office.GoToAsync(slips!); // shown once something is picked
            await office.ShouldBeAccessibleAsync();
            (await office.Page.Locator(".rc-chase").InnerTextAsync()).ShouldContain(number);
        }

        await using var agency = await city.Browser.SignInAsync(city.Server, "csgl");
        await agency.GoToAsync(address);
        await agency.Page.GetByText("请于本周内报送进展。").First.WaitForAsync();
    }
}
