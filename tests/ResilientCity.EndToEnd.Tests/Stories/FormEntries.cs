using System.Text;
using Microsoft.Playwright;

namespace ResilientCity.EndToEnd.Tests.Stories;

/// <summary>Fills in a form as a person does: field by field, by what stands beside it.</summary>
internal static class FormEntries
{
    public static async Task EnterAsync(this ILocator form, string label, string text)
    {
        var field = form.GetByLabel(label, new() { Exact = true });
        await field.FillAsync(text);
        await field.PressAsync("Tab");
    }

    public static Task EnterAsync(this ILocator form, string label, DateOnly day) => form.EnterAsync(label, Day(day));

    /// <summary>Presses one of the chips that are radio buttons underneath.</summary>
    public static Task ChooseAsync(this ILocator form, string choice) =>
        form.Locator(".rc-choice label").GetByText(choice, new() { Exact = true }).ClickAsync();

    /// <summary>Attaches a scan and waits until the server has it.</summary>
    public static async Task AttachAsync(this ILocator form, string label, string fileName)
    {
        await form.GetByLabel(label, new() { Exact = true }).And(form.Page.Locator("input[type=file]")).SetInputFilesAsync(Scan(fileName));
        await form.GetByText($"已上传：{fileName}").WaitForAsync();
    }

    /// <summary>Puts an agency into a list, at its end.</summary>
    public static async Task PickAsync(this ILocator form, string agency)
    {
        await form.EnterAsync("协办单位（按通知里的顺序）", agency);
        await form.Locator(".rc-picked").GetByText(agency).WaitForAsync();
        await Assertions.Expect(form.GetByLabel("协办单位（按通知里的顺序）", new() { Exact = true })).ToBeEmptyAsync();
    }

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static FilePayload Scan(string fileName) => new()
    {
        Name = fileName,
        MimeType = "application/pdf",
        Buffer = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"),
    };
}
