using MudBlazor;

namespace ResilientCity.Web.Theme;

/// <summary>The component library's theme, made from the design tokens.</summary>
public static class AppTheme
{
    public static MudTheme Instance { get; } = From(DesignTokens.Load());

    private static MudTheme From(DesignTokens tokens) => new()
    {
        PaletteLight = Fill(new PaletteLight(), tokens.Light),
        PaletteDark = Fill(new PaletteDark(), tokens.Dark),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = tokens.Light("radius"), AppbarHeight = tokens.Light("bar") },
        Typography = TypographyFrom(tokens),
    };

    private static T Fill<T>(T palette, Func<string, string> token) where T : Palette
    {
        palette.Primary = token("action");
        palette.PrimaryContrastText = token("on-action");
        palette.Secondary = token("text-2");
        palette.SecondaryContrastText = token("surface");
        palette.Tertiary = token("text-2");
        palette.Info = token("action");
        palette.InfoContrastText = token("on-action");
        palette.Success = token("done");
        palette.SuccessContrastText = token("on-done");
        palette.Warning = token("soon");
        palette.WarningContrastText = token("on-soon");
        // Red is kept for what is overdue: a wrong entry speaks in the colour of attention.
        palette.Error = token("soon");
        palette.ErrorContrastText = token("on-soon");
        palette.Dark = token("text");
        palette.DarkContrastText = token("surface");
        palette.Background = token("bg");
        palette.BackgroundGray = token("surface-2");
        palette.Surface = token("surface");
        palette.TextPrimary = token("text");
        palette.TextSecondary = token("text-2");
        palette.TextDisabled = token("text-disabled");
        palette.ActionDefault = token("text-2");
        palette.ActionDisabled = token("text-disabled");
        palette.ActionDisabledBackground = token("surface-2");
        palette.LinesDefault = token("line");
        palette.LinesInputs = token("line-strong");
        palette.TableLines = token("line");
        palette.TableHover = token("surface-2");
        palette.TableStriped = token("bg");
        palette.Divider = token("line");
        palette.DividerLight = token("line");
        return palette;
    }

    private static Typography TypographyFrom(DesignTokens tokens)
    {
        var font = tokens.Light("font").Split(',').Select(f => f.Trim().Trim('"')).ToArray();
        return new Typography
        {
            Default = new DefaultTypography { FontFamily = font, FontSize = tokens.Light("size-body"), LetterSpacing = "normal" },
            Body1 = new Body1Typography { FontFamily = font, FontSize = tokens.Light("size-body"), LetterSpacing = "normal" },
            Body2 = new Body2Typography { FontFamily = font, FontSize = tokens.Light("size-small"), LetterSpacing = "normal" },
            Button = new ButtonTypography { FontFamily = font, FontSize = tokens.Light("size-body"), TextTransform = "none", LetterSpacing = "normal" },
            H6 = new H6Typography { FontFamily = font, FontSize = tokens.Light("size-h2"), LetterSpacing = "normal" },
        };
    }
}
