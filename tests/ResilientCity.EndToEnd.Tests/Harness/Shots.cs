using Microsoft.Playwright;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>Pictures of a page as it stands: whole ones in the ignored folder, and those that the guide shows.</summary>
internal static class Shots
{
    // Room for the longest dialog.
    private const int TallScreen = 1_500;
    private const int Margin = 16;

    /// <summary>The whole page, or the screen where a dialog lies over it.</summary>
    public static async Task TakeAsync(IPage page, string name, string device, ViewportSize size, ILocator? region)
    {
        await page.SetViewportSizeAsync(size.Width, size.Height);
        var dialog = page.GetByRole(AriaRole.Dialog);
        var hasDialog = await dialog.CountAsync() > 0;
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, $"{name}-{device}.png"), FullPage = !hasDialog });
        var picture = device == "desktop" ? name : $"{name}-{device}";
        if (!GuidePictures.IsWanted(picture))
        {
            return;
        }

        await page.EvaluateAsync("document.activeElement?.blur(); for (const one of document.querySelectorAll('.mud-dialog-content')) one.scrollTop = 0; window.scrollTo(0, 0)");
        var options = new PageScreenshotOptions { Path = GuidePictures.PathOf(picture), Animations = ScreenshotAnimations.Disabled };
        if (region is not null)
        {
            options.Clip = Around(await region.BoundingBoxAsync() ?? throw new InvalidOperationException($"Nothing to show in {name}."));
            options.FullPage = true;
        }

        if (hasDialog && device == "desktop")
        {
            await page.SetViewportSizeAsync(size.Width, TallScreen);
            await dialog.ScreenshotAsync(new() { Path = options.Path, Animations = ScreenshotAnimations.Disabled });
            await page.SetViewportSizeAsync(size.Width, size.Height);
            return;
        }

        await page.ScreenshotAsync(options);
    }

    private static Clip Around(LocatorBoundingBoxResult box) =>
        new() { X = Math.Max(0, box.X - Margin), Y = Math.Max(0, box.Y - Margin), Width = box.Width + (2 * Margin), Height = box.Height + (2 * Margin) };
}
