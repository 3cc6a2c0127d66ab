using System.IO.Compression;
using System.Security;
using System.Text;
using Microsoft.Playwright;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>A division's draft as an office program writes it: paragraphs, a table, a picture.</summary>
internal static class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <param name="name">The file's name.</param>
    /// <param name="blocks">XML of paragraphs and tables, see below.</param>
    public static FilePayload Of(string name, params string[] blocks)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
            Write(zip, "word/document.xml", $"""<w:document xmlns:w="{Main}"><w:body>{string.Concat(blocks)}</w:body></w:document>""");
        }

        return new FilePayload { Name = name, MimeType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Buffer = stream.ToArray() };
    }

    public static string Line(string text) => $"<w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p>";

    public static string Picture => "<w:p><w:r><w:drawing/></w:r></w:p>";

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr>{string.Concat(row.Select(cell => $"<w:tc>{Line(cell)}</w:tc>"))}</w:tr>"))}</w:tbl>";

    private static void Write(ZipArchive zip, string part, string xml)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open(), new UTF8Encoding(false));
        writer.Write(xml);
    }
}
