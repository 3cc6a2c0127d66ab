using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The test letters beside this file: invented people, places and contents in layouts met in practice.</summary>
internal static class LetterFile
{
    public static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Letters");

    public static IEnumerable<string> Names => NamesOf("*.txt");

    /// <summary>The letters with a .json that says what has to be read of them.</summary>
    public static IEnumerable<string> Expected => NamesOf("*.json");

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static LetterReading Read(string name) => LetterReader.Read(Text(name));

    public static JsonObject ExpectedOf(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!.AsObject(); // written by hand, an object

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>The text without white space and without what stands around the letter.</summary>
    public static string WithoutLeftOut(string text, LetterReading reading)
    {
        var leftOut = reading.LeftOut.Select(line => line.Number).ToHashSet();
        return WithoutSpace(string.Concat(text.Split('\n').Where((_, i) => !leftOut.Contains(i + 1))));
    }

    private static IEnumerable<string> NamesOf(string pattern) =>
        Directory.EnumerateFiles(Folder, pattern).Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);
}
