using Microsoft.Playwright;
using ResilientCity.EndToEnd.Tests.Harness;

namespace ResilientCity.EndToEnd.Tests;

/// <summary>A dialog has the focus from the start, never takes it from who is typing in it, and gives it back; why it refuses is in sight.</summary>
public sealed class DialogFocusTests(SampleCity city) : IClassFixture<SampleCity>
{
    private const string FocusAtOnce =
        """
        new MutationObserver(() => {
          const field = document.querySelector('[role="dialog"] input[type="text"]');
          if (field && !field.dataset.wasFocused) { field.dataset.wasFocused = 'yes'; field.focus(); }
        }).observe(document, { childList: true, subtree: true });
        """;

    [Fact]
    public async Task Dialog_WhoTypesAtOnce_KeepsTheFocus()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.Page.AddInitScriptAsync(FocusAtOnce);
        var dialog = await OpenAsync(liaison);
        await Assertions.Expect(dialog.Locator("input[type=text]").First).ToBeFocusedAsync();

        await ServerHasAnsweredAsync(dialog);

        await Assertions.Expect(dialog.Locator("input[type=text]").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Dialog_OpenedAndLeftByKeyboard_HasTheFocusAndGivesItBack()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        var dialog = await OpenAsync(liaison);
        await Assertions.Expect(dialog).ToBeFocusedAsync();
        await ServerHasAnsweredAsync(dialog); // the key is listened for from then on

        await liaison.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(Opener(liaison)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Dialog_LongerThanAPhone_ShowsWhyItRefuses()
    {
        await using var liaison = await city.Browser.SignInAsync(city.Server, "liaison");
        await liaison.Page.SetViewportSizeAsync(BrowserSession.Phone.Width, BrowserSession.Phone.Height);
        var dialog = await OpenAsync(liaison);
        await dialog.Locator("input[type=text]").First.FillAsync("2031-01-01");
        await dialog.GetByRole(AriaRole.Checkbox).First.ScrollIntoViewIfNeededAsync();

        await dialog.GetByRole(AriaRole.Button, new() { NameRegex = new("^登记寄送 \\d+ 份$") }).ClickAsync();

        await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    /// <summary>Whatever the server wanted of a new dialog has come by its answers to this; clicks by script leave the focus where it is.</summary>
    private static async Task ServerHasAnsweredAsync(ILocator dialog)
    {
        var confirm = dialog.GetByRole(AriaRole.Button, new() { NameRegex = new("^登记寄送 \\d+ 份$") });
        for (var times = 0; times < 2; times++)
        {
            var before = await confirm.InnerTextAsync();
            await dialog.GetByRole(AriaRole.Checkbox).First.EvaluateAsync("box => box.click()");
            await Assertions.Expect(confirm).Not.ToHaveTextAsync(before);
        }
    }

    private static ILocator Opener(BrowserSession person) => person.Page.GetByRole(AriaRole.Button, new() { Name = "批量登记寄送" });

    private static async Task<ILocator> OpenAsync(BrowserSession person)
    {
        await person.GoToAsync("/commitments/yearly");
        await Opener(person).FocusAsync();
        await person.Page.Keyboard.PressAsync("Enter");
        return person.Page.GetByRole(AriaRole.Dialog);
    }
}
