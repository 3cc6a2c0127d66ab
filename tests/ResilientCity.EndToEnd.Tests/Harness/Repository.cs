namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>Where things lie: the tests run the program as it was built, beside its own static files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string WebProgram { get; } = Path.Combine(Root, "src", "ResilientCity.Web", "bin", Configuration, "net10.0", "ResilientCity.Web.dll");

    /// <summary>Ignored by git; docs/guide/ shows chosen ones.</summary>
    public static string Screenshots => Directory.CreateDirectory(Path.Combine(Root, "screenshots")).FullName;

    private static string Configuration =>
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ResilientCity.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No ResilientCity.sln above {AppContext.BaseDirectory}.");
    }
}
