using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>
/// The fonts of letters: for each typeface the office's own, else one of the computer's, else one that comes with the product;
/// a character that the first does not have is taken from the next that has it. Looked up once; new fonts need a restart.
/// </summary>
public sealed class LetterFonts
{
    private static readonly FontRole[] Roles = Enum.GetValues<FontRole>();
    private readonly LetterFontSettings settings;
    private readonly Lazy<Found> found;

    public LetterFonts(LetterFontSettings settings)
    {
        this.settings = settings;
        found = new(Find);
    }

    /// <summary>Which font plays which typeface.</summary>
    public IReadOnlyList<FontChoice> Choices => found.Value.Choices;

    /// <summary>What lies in the office's folder and cannot be used.</summary>
    public IReadOnlyList<UnusedFont> Unused => found.Value.Unused;

    /// <summary>The file of the open font that comes with the product, packed with Brotli.</summary>
    public static string BroughtFile(FontRole role) => BroughtFonts.FileOf(role);

    internal FontChain Chain(FontRole role) => found.Value.Chains[role];

    private Found Find()
    {
        var unused = new List<UnusedFont>();
        var office = FontFiles.In(settings.Folder is { } folder ? [folder] : [], unused);
        var system = settings.UseSystem ? FontFiles.In(FontFiles.SystemFolders(), []) : [];
        var choices = new List<FontChoice>();
        var chains = new Dictionary<FontRole, FontChain>();
        foreach (var role in Roles)
        {
            var first = Opened(role, office, FontSource.Office, unused) ?? Opened(role, system, FontSource.System, []);
            choices.Add(new(role, FontNames.Standard(role), first?.Font.Name ?? BroughtFonts.NameOf(role), first?.Source ?? FontSource.Brought));
            FontRole[] others = [role, FontRole.FangSong, FontRole.Song, .. Roles];
            chains[role] = new FontChain([.. first is { } own ? [new Lazy<TrueTypeFont>(own.Font)] : Array.Empty<Lazy<TrueTypeFont>>(), .. others.Distinct().Select(BroughtFonts.For)]);
        }

        return new(choices, chains, unused);
    }

    private static (TrueTypeFont Font, FontSource Source)? Opened(FontRole role, List<FoundFont> fonts, FontSource source, List<UnusedFont> unused)
    {
        var fitting = from font in fonts let rank = FontNames.RankOf(role, font.Names) where rank is not null orderby rank select (font, FontNames.NameAt(role, rank.Value));
        foreach (var (font, name) in fitting)
        {
            try
            {
                return (FontFiles.Open(font, name), source);
            }
            catch (FontUnusableException unusable)
            {
                unused.Add(new(Path.GetFileName(font.Path), unusable.Fault));
            }
        }

        return null;
    }

    private sealed record Found(List<FontChoice> Choices, Dictionary<FontRole, FontChain> Chains, List<UnusedFont> Unused);
}
