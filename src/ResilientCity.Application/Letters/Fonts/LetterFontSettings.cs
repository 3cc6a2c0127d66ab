namespace ResilientCity.Application.Letters.Fonts;

/// <summary>Where letters' fonts are looked for.</summary>
/// <param name="Folder">The office's own fonts (ttf, ttc); may not exist.</param>
/// <param name="UseSystem">Look into the computer's fonts too.</param>
public sealed record LetterFontSettings(string? Folder, bool UseSystem = true);

public enum FontSource
{
    /// <summary>The office's font folder.</summary>
    Office,

    /// <summary>Installed on this computer.</summary>
    System,

    /// <summary>Comes with the product.</summary>
    Brought,
}

/// <summary>Which font plays a typeface.</summary>
/// <param name="Role">The typeface.</param>
/// <param name="Wanted">The standard's font.</param>
/// <param name="Used">The font in its place.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record FontChoice(Domain.Letters.Pages.FontRole Role, string Wanted, string Used, FontSource Source)
{
    public bool IsStandIn => !string.Equals(Wanted, Used, StringComparison.Ordinal);
}

/// <summary>A font file of the office that is not used, and why.</summary>
public sealed record UnusedFont(string FileName, FontFault Fault);
