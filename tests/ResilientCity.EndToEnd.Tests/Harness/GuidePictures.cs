using System.Text.RegularExpressions;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>
/// The pictures that the guide and the READMEs show. The browser tests make them: with RENEW_PICTURES=1 every shot whose name a page mentions is
/// written to docs/guide/pictures.
/// </summary>
internal static partial class GuidePictures
{
    private static readonly Lazy<IReadOnlySet<string>> Mentioned = new(() =>
        Pages.SelectMany(page => PictureName().Matches(File.ReadAllText(page))).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal));

    public static string Folder => Path.Combine(Repository.Root, "docs", "guide", "pictures");

    /// <summary>The names that a page mentions, without their ending.</summary>
    public static IReadOnlySet<string> Named => Mentioned.Value;

    public static IReadOnlyList<string> Existing => [.. Directory.EnumerateFiles(Folder, "*.png").Select(file => Path.GetFileNameWithoutExtension(file))];

    private static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "guide"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.Root, "README*.md"));

    public static bool IsWanted(string name) => Environment.GetEnvironmentVariable("RENEW_PICTURES") == "1" && Named.Contains(name);

    public static string PathOf(string name) => Path.Combine(Directory.CreateDirectory(Folder).FullName, $"{name}.png");

    [GeneratedRegex("([A-Za-z0-9-]+)\\.png")]
    private static partial Regex PictureName();
}
