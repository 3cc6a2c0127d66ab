using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Tests.Localization;

/// <summary>Refusals and the history name fields by code: each code has a name on the screen, in both languages.</summary>
public sealed partial class FieldNamesTests
{
    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Field_NamedByDomainOrApplication_HasANameOnTheScreen(string culture)
    {
        CultureInfo.CurrentUICulture = new CultureInfo(culture);
        var fields = Sources().SelectMany(file => Mentioned().Matches(File.ReadAllText(file)).Select(match => match.Groups["field"].Value)).Distinct().ToList();

        fields.Count.ShouldBeGreaterThan(40);
        fields.Where(field => Named.Find(FieldsText.ResourceManager, field) is null).ShouldBeEmpty();
    }

    private static IEnumerable<string> Sources([CallerFilePath] string thisFile = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../../src")); // a source file has a folder
        return new[] { "ResilientCity.Domain", "ResilientCity.Application" }
            .SelectMany(project => Directory.EnumerateFiles(Path.Combine(root, project), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    [GeneratedRegex("""(?:FieldMissing|TextTooLong|UnknownChoice|FieldChange|NeedText|Dated|AddWhere|NeedName)\(\s*"(?<field>[A-Z][A-Za-z]+)"|FieldChange\[\] changes =\s*\[\s*new\("(?<field>[A-Z][A-Za-z]+)"|^\s+new\("(?<field>[A-Z][A-Za-z]+Id)",""", RegexOptions.Multiline)]
    private static partial Regex Mentioned();
}
