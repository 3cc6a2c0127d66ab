using System.Globalization;
using ResilientCity.Web.Theme;

namespace ResilientCity.Web.Tests.Theme;

public sealed class DesignTokensTests
{
    private static readonly DesignTokens Tokens = DesignTokens.Load();

    public static TheoryData<string, string> ReadPairs => new()
    {
        { "text", "bg" }, { "text", "surface" }, { "text", "surface-2" },
        { "text-2", "bg" }, { "text-2", "surface" }, { "text-2", "surface-2" },
        { "action", "bg" }, { "action", "surface" }, { "action", "action-soft" }, { "on-action", "action" }, { "on-action", "action-hover" },
        { "text", "action-soft" }, { "text", "soon-soft" }, { "text", "overdue-soft" }, { "text", "done-soft" },
        { "overdue", "surface" }, { "overdue", "bg" }, { "overdue", "overdue-soft" }, { "on-overdue", "overdue" },
        { "soon", "surface" }, { "soon", "bg" }, { "soon", "soon-soft" }, { "on-soon", "soon" },
        { "done", "surface" }, { "done", "bg" }, { "done", "done-soft" }, { "on-done", "done" },
    };

    [Theory]
    [MemberData(nameof(ReadPairs))]
    public void Text_OnItsGround_HasEnoughContrastInBothThemes(string text, string ground)
    {
        Contrast(Tokens.Light(text), Tokens.Light(ground)).ShouldBeGreaterThanOrEqualTo(4.5);
        Contrast(Tokens.Dark(text), Tokens.Dark(ground)).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void LibraryTheme_TakesItsColours_FromTheTokens()
    {
        AppTheme.Instance.PaletteLight.Primary.Value.ShouldStartWith(Tokens.Light("action"));
        AppTheme.Instance.PaletteDark.Primary.Value.ShouldStartWith(Tokens.Dark("action"));
    }

    private static double Contrast(string a, string b)
    {
        var (x, y) = (Luminance(a), Luminance(b));
        return (Math.Max(x, y) + 0.05) / (Math.Min(x, y) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }
}
