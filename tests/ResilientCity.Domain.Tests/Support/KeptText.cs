namespace ResilientCity.Domain.Tests.Support;

/// <summary>
/// A text file of the repository that a test keeps equal to what the code says. With RENEW_SNAPSHOTS=1 in the environment the test writes it
/// instead of comparing.
/// </summary>
internal static class KeptText
{
    private const string Variable = "RENEW_SNAPSHOTS";

    private static bool IsRenewing => Environment.GetEnvironmentVariable(Variable) is "1";

    public static string PathOf(string relative) => Path.Combine(Root(), relative);

    public static void ShouldBeKept(string relative, string expected)
    {
        var path = PathOf(relative);
        if (IsRenewing)
        {
            File.WriteAllText(path, expected);
            return;
        }

        var kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (kept != expected)
        {
            Assert.Fail($"{relative} is stale. {FirstDifference(kept, expected)}\nIf the change is meant, renew it with\n  {Variable}=1 dotnet run --project tests/ResilientCity.Domain.Tests -- -namespace \"*Workflow*\"\nand read the difference before committing it.");
        }
    }

    private static string FirstDifference(string kept, string expected)
    {
        var (was, now) = (kept.Split('\n'), expected.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(was.Length, now.Length)).First(index => At(was, index) != At(now, index));
        return $"First difference, line {line + 1}:\n- {At(was, line)}\n+ {At(now, line)}";
    }

    private static string? At(string[] lines, int index) => index < lines.Length ? lines[index] : null;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ResilientCity.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository's root was not found above the test's folder.");
        }

        return folder.FullName;
    }
}
