using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using ResilientCity.Web.Localization;
using ResilientCity.Web.Tests.Source;

namespace ResilientCity.Web.Tests.Localization;

/// <summary>A text that nothing shows is translated and read for nothing.</summary>
public sealed partial class UnusedTextTests
{
    /// <summary>Handed to a script as a whole.</summary>
    private static readonly string[] handedOver = [nameof(EditorText)];

    /// <summary>Prefixes whose names come from a library: Identity's error codes.</summary>
    private static readonly string[] codesOfOthers = ["Account"];

    private static readonly string all = string.Join('\n', SourceFiles.Under("", ".cs", ".razor").Select(File.ReadAllText));

    /// <summary>All words of the source that are no mention of a text: members of enums, fields that a refusal names.</summary>
    private static readonly HashSet<string> words = [.. Word().Matches(Mention().Replace(all, " ")).Select(match => match.Value)];

    public static TheoryData<string> Resources => ResourceParityTests.Resources;

    [Theory]
    [MemberData(nameof(Resources))]
    public void Text_OfEveryKey_IsShownSomewhere(string resource)
    {
        var name = resource[(resource.LastIndexOf('.') + 1)..];
        var keys = new ResourceManager(resource, typeof(AppLocalization).Assembly)
            .GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: false).ShouldNotBeNull()
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
        var mentioned = Regex.Matches(all, $@"\b{name}\.(\w+)").Select(match => match.Groups[1].Value).ToHashSet();

        keys.Where(key => !mentioned.Contains(key) && !IsFoundByName(name, key)).Order().ShouldBeEmpty();
    }

    /// <summary>By a prefix that the source writes out and a name that it knows; fields and the board's views by their name alone.</summary>
    private static bool IsFoundByName(string resource, string key) => resource switch
    {
        _ when handedOver.Contains(resource) => true,
        nameof(FieldsText) => words.Contains(key),
        nameof(BoardText) => Enum.GetNames<ResilientCity.Web.Board.BoardShow>().Any(show => key == show || key == "Empty" + show),
        _ => key.IndexOf('_', StringComparison.Ordinal) is var at and > 0
            && Regex.IsMatch(all, $"\"{key[..at]}_|Named\\.Of\\(\"{key[..at]}\"")
            && (codesOfOthers.Contains(key[..at]) || IsKnown(key[(at + 1)..])),
    };

    /// <summary>A member's name, or a code made of one: number_leading_zero of LeadingZero.</summary>
    private static bool IsKnown(string name) => words.Contains(name) || words.Contains(Pascal(name)) || words.Contains(Pascal(name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]));

    private static string Pascal(string code) => string.Concat(code.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    [GeneratedRegex(@"\b\w+Text\.\w+")]
    private static partial Regex Mention();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
