using System.Text.Json.Nodes;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Every test letter with a .json beside it is read as that says; a name there is one of <see cref="LetterReadingJson"/> or of <see cref="Add"/>.</summary>
public sealed class LetterLayoutTests
{
    public static TheoryData<string> Letters => [.. LetterFile.Expected];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Letter_OfThisLayout_IsReadAsExpected(string name)
    {
        var reading = LetterFile.Read(name);
        var actual = JsonNode.Parse(LetterReadingJson.Write(reading))!.AsObject();
        Add(actual, reading);
        var expected = LetterFile.ExpectedOf(name);

        var differing = expected
            .Where(one => one.Key is not ("problems" or "notProblems"))
            .Where(one => Text(one.Value) != Text(actual[one.Key]))
            .Select(one => $"{one.Key}: expected {Text(one.Value)}, read {Text(actual[one.Key])}");
        var missing = Names(expected, "problems").Except(Reported(reading)).Select(problem => "not reported: " + problem);
        var wrong = Names(expected, "notProblems").Intersect(Reported(reading)).Select(problem => "reported: " + problem);

        string.Join('\n', [.. differing, .. missing, .. wrong]).ShouldBeEmpty();
    }

    private static void Add(JsonObject actual, LetterReading reading)
    {
        var letter = reading.Document;
        actual["headings"] = Array(letter.Sections.Select(section => section.HeadingText));
        actual["labels"] = Array(letter.Sections.Select(section => section.Label));
        actual["bodies"] = Array(letter.Sections.Select(section => section.Body));
        actual["signers"] = Array(letter.SignatureAgencies);
        actual["sectionsCount"] = letter.Sections.Count;
        actual["openingCount"] = letter.Opening.Count;
        actual["closingCount"] = letter.Closing.Count;
        actual["attachments"] = letter.Attachments.Count;
        actual["receipt"] = reading.ReceiptRecipient;
    }

    private static JsonArray Array(IEnumerable<string?> values) => [.. values.Select(value => (JsonNode?)value)];

    private static IEnumerable<string> Names(JsonObject expected, string key) => expected[key]?.AsArray().Select(one => one!.GetValue<string>()) ?? [];

    private static IEnumerable<string> Reported(LetterReading reading) => reading.Problems.Select(problem => $"{problem.Field}:{problem.Reason}");

    private static string Text(JsonNode? node) => node?.ToJsonString(LetterFile.Unescaped) ?? "null";
}
