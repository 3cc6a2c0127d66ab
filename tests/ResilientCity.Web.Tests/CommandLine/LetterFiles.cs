using System.IO.Compression;
using System.Security;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary>A test letter of our own, as text and as a Word file.</summary>
internal static class LetterFiles
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static string Text { get; } = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Letters", "01-five-sections.txt"));

    public static string WithoutSpace(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    public static void WriteWord(string path, string text)
    {
        using var package = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(package, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        Part(package, "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        var paragraphs = string.Concat(text.ReplaceLineEndings("\n").Split('\n').Select(line => $"<w:p><w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(line)}</w:t></w:r></w:p>"));
        Part(package, "word/document.xml", $"<w:document xmlns:w=\"{Main}\"><w:body>{paragraphs}</w:body></w:document>");
    }

    private static void Part(ZipArchive package, string name, string xml)
    {
        using var writer = new StreamWriter(package.CreateEntry(name).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + xml);
    }
}
