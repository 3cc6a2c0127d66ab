using System.Text.RegularExpressions;

namespace ResilientCity.Web.Tests.Source;

/// <summary>All stylesheets are loaded together: a class that two of them describe looks like the one that comes last.</summary>
public sealed partial class StylesheetTests
{
    [Fact]
    public void Classes_DescribedForThemselves_StandInOneStylesheet()
    {
        var described = SourceFiles.Under("ResilientCity.Web", ".css")
            .SelectMany(file => Selectors(File.ReadAllText(file)).Select(one => (Class: one, Sheet: Path.GetFileName(file)))).Distinct().ToList();

        described.Count.ShouldBeGreaterThan(100);
        described.GroupBy(one => one.Class).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(one => one.Sheet))}")
            .ShouldBeEmpty();
    }

    /// <summary>Selectors that are one class and nothing else, outside @-rules.</summary>
    private static IEnumerable<string> Selectors(string css) =>
        Selector().Matches(AtRule().Replace(Comment().Replace(css, ""), "")).SelectMany(rule => rule.Groups[1].Value.Split(','))
            .Select(one => one.Trim()).Where(one => OneClass().IsMatch(one));

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}")]
    private static partial Regex AtRule();

    [GeneratedRegex(@"([^{}]+)\{")]
    private static partial Regex Selector();

    [GeneratedRegex(@"^\.[\w-]+$")]
    private static partial Regex OneClass();
}
