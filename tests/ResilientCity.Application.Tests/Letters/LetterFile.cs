using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The test letters beside this file: invented people, places and contents in layouts met in practice.</summary>
internal static class LetterFile
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Letters");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal);

    public static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".txt"));

    public static LetterReading Read(string name) => LetterReader.Read(Text(name));

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
