using System.Runtime.CompilerServices;

namespace ResilientCity.Web.Tests.Source;

/// <summary>The source of the program, for what no running test can see.</summary>
internal static class SourceFiles
{
    private static readonly string[] built = ["obj", "bin"];

    /// <summary>Files under src with one of these endings, without what a build made.</summary>
    public static IEnumerable<string> Under(string folder, params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)
            .Where(file => endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal)))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Intersect(built).Any());

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src")); // a source file has a folder
}
