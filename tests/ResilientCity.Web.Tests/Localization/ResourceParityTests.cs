using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.Tests.Localization;

public sealed partial class ResourceParityTests
{
    public static TheoryData<string> Resources => [.. typeof(AppLocalization).Assembly.GetManifestResourceNames()
        .Where(name => name.Contains(".Localization.", StringComparison.Ordinal) && name.EndsWith(".resources", StringComparison.Ordinal))
        .Select(name => name[..^".resources".Length])];

    [Theory]
    [MemberData(nameof(Resources))]
    public void Text_InChinese_HasItsEnglishWithTheSamePlaceholders(string resource)
    {
        var manager = new ResourceManager(resource, typeof(AppLocalization).Assembly);
        var chinese = Read(manager, CultureInfo.InvariantCulture);
        var english = Read(manager, CultureInfo.GetCultureInfo("en"));

        english.Keys.Except(chinese.Keys).ShouldBeEmpty("only in English");
        chinese.Keys.Except(english.Keys).ShouldBeEmpty("only in Chinese");
        chinese.Keys.Where(key => Placeholders(chinese[key]) != Placeholders(english[key])).ShouldBeEmpty("placeholders differ");
        chinese.Concat(english).Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty("empty");
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!); // resx texts are never null

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(m => m.Value).Distinct().Order());

    [GeneratedRegex(@"\{\d+")]
    private static partial Regex Placeholder();
}
