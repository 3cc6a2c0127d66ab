namespace ResilientCity.Application.Letters.Fonts;

/// <summary>A font found in a folder, by its names; opened when it is needed.</summary>
internal sealed record FoundFont(string Path, int Member, IReadOnlyList<string> Names);

/// <summary>Finds font files. A broken file is passed over and told.</summary>
internal static class FontFiles
{
    private const long MostBytes = 100_000_000;
    private static readonly string[] Endings = [".ttf", ".ttc", ".otf", ".otc"];

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, MaxRecursionDepth = 8 };

    public static List<FoundFont> In(IEnumerable<string> folders, List<UnusedFont> unused)
    {
        var found = new List<FoundFont>();
        foreach (var path in folders.Where(Directory.Exists).SelectMany(Files).Distinct())
        {
            try
            {
                found.AddRange(FontNameReader.Read(path).Select((names, member) => new FoundFont(path, member, names)));
            }
            catch (Exception fault) when (fault is FontUnusableException or IOException or UnauthorizedAccessException)
            {
                unused.Add(new(Path.GetFileName(path), FontFault.Damaged));
            }
        }

        return found;
    }

    /// <exception cref="FontUnusableException">It cannot be used.</exception>
    public static TrueTypeFont Open(FoundFont font, string name)
    {
        try
        {
            return new(FontDirectory.ReadAll(ReadBytes(font.Path))[font.Member], name);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            throw new FontUnusableException(FontFault.Damaged);
        }
    }

    /// <summary>The folders in which this kind of computer keeps fonts.</summary>
    public static IEnumerable<string> SystemFolders()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return
        [
            Environment.GetFolderPath(Environment.SpecialFolder.Fonts),
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "/Library/Fonts",
            "/System/Library/Fonts",
            Path.Combine(home, ".fonts"),
            Path.Combine(home, ".local/share/fonts"),
        ];
    }

    private static byte[] ReadBytes(string path) =>
        new FileInfo(path).Length <= MostBytes ? File.ReadAllBytes(path) : throw new FontUnusableException(FontFault.Damaged);

    /// <summary>In an order of their own, so that the same folder always gives the same font.</summary>
    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", Everywhere)
            .Where(path => Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
