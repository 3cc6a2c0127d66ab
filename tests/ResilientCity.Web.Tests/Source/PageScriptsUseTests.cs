using System.Text.RegularExpressions;

namespace ResilientCity.Web.Tests.Source;

/// <summary>A component that lets go of its script by its own means forgets one of the ways in which a page can leave, and ends the next page's circuit.</summary>
public sealed partial class PageScriptsUseTests
{
    [Fact]
    public void Components_WithAScript_LetGoOfItInTheOnePlace()
    {
        var holding = SourceFiles.Under("ResilientCity.Web", ".cs", ".razor")
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)))
            .Where(file => Holds().IsMatch(file.Text)).ToList();

        holding.Count.ShouldBeGreaterThan(3);
        holding.Where(file => !file.Text.Contains("PageScripts.ReleaseAsync(", StringComparison.Ordinal)).Select(file => file.Name).ShouldBeEmpty();
    }

    [GeneratedRegex(@"private IJSObjectReference\? \w+;")]
    private static partial Regex Holds();
}
