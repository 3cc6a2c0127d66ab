using System.Text;
using ResilientCity.Application.Attachments;

namespace ResilientCity.Application.Tests.Attachments;

public sealed class FileKindTests
{
    public static TheoryData<string, byte[], bool> Samples => new()
    {
        { "a.pdf", SampleFile.Pdf(), true },
        { "a.pdf", SampleFile.Png(), false },
        { "A.PNG", SampleFile.Png(), true },
        { "a.png", SampleFile.Jpeg(), false },
        { "a.jpg", SampleFile.Jpeg(), true },
        { "a.jpeg", SampleFile.Pdf(), false },
        { "a.docx", SampleFile.Package("[Content_Types].xml", "word/document.xml"), true },
        { "a.docx", SampleFile.Package("xl/workbook.xml"), false },
        { "a.docx", SampleFile.Package("word/document.xml", "word/vbaProject.bin"), false },
        { "a.docx", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], false },
        { "a.xlsx", SampleFile.Package("xl/workbook.xml"), true },
        { "a.ofd", SampleFile.Package("OFD.xml"), true },
        { "a.txt", Encoding.UTF8.GetBytes("关于建议的答复\r\n"), true },
        { "a.txt", [0xB9, 0xD8, 0xD3, 0xDA], true }, // GB18030
        { "a.txt", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("答复")).ToArray(), true },
        { "a.txt", [0x4D, 0x5A, 0x00, 0x03], false },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void FileKind_OfName_ChecksContent(string name, byte[] content, bool fits)
    {
        using var stream = new MemoryStream(content);

        FileKind.Of(name)!.Fits(stream).ShouldBe(fits);
    }

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.svg")]
    [InlineData("a.html")]
    [InlineData("pdf")]
    [InlineData("")]
    public void FileKind_OfOtherName_IsNone(string name) => FileKind.Of(name).ShouldBeNull();
}
