using System.IO.Compression;
using System.Text;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Import;

public sealed class LetterFileReaderTests
{
    private const string Sample = "林知夏代表：\n你提出的《关于避难点的建议》收悉。";

    public static TheoryData<string, bool> Encodings => new() { { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "GB18030", false } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_InAnyCommonEncoding_IsRead(string name, bool withMark)
    {
        var encoding = name == "GB18030" ? CodePagesEncodingProvider.Instance.GetEncoding(name)! : Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Sample)];

        LetterFileReader.Read(bytes, "函.txt").Text.ShouldBe(Sample);
    }

    public static TheoryData<string, byte[], LetterFileFault> Refused => new()
    {
        { "空.txt", [], LetterFileFault.Empty },
        { "空.txt", "  \n\n "u8.ToArray(), LetterFileFault.Empty },
        { "函.docx", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0], LetterFileFault.NotWhatItsNameSays },
        { "函.txt", "%PDF-1.7 "u8.ToArray(), LetterFileFault.NotWhatItsNameSays },
        { "函.docx", "这是文本"u8.ToArray(), LetterFileFault.NotWhatItsNameSays },
        { "函.pdf", "%PDF-1.7 "u8.ToArray(), LetterFileFault.Broken },
        { "函.doc", OldOffice(""), LetterFileFault.FormatNotRead },
        { "函.docx", OldOffice("EncryptedPackage"), LetterFileFault.Encrypted },
        { "函", [0, 1, 2, 3, 4, 5, 0, 0, 9], LetterFileFault.NotText },
        { "函.docx", "PK\x03\x04 broken"u8.ToArray(), LetterFileFault.NotWhatItsNameSays },
        { "函.docx", Zip(("word/document.xml", "<w:document")), LetterFileFault.Broken },
        { "函.docx", Zip(("word/document.xml", "<a/>"), ("word/vbaProject.bin", "x")), LetterFileFault.CarriesMacros },
        { "函.docx", Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 100_000)))), LetterFileFault.Broken },
        { "函.docx", Zip(("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5_000)) + string.Concat(Enumerable.Repeat("</a>", 5_000)))), LetterFileFault.Broken },
        { "函.docx", Zip(("word/document.xml", new string(' ', (int)ImportLimits.WordPartBytes + 1))), LetterFileFault.UnpacksTooFar },
        { "函.docx", Zip(("word/document.xml", "<a/>"), ("word/big.xml", new string(' ', 70_000_000))), LetterFileFault.UnpacksTooFar },
        { "长.txt", Encoding.UTF8.GetBytes(new string('长', ImportLimits.LetterCharacters + 1)), LetterFileFault.TooLong },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void File_ThatCannotBeRead_IsRefusedWithItsFault(string name, byte[] bytes, LetterFileFault fault)
    {
        var read = LetterFileReader.Read(bytes, name);

        read.Text.ShouldBeNull();
        read.Problem.ShouldNotBeNull().Fault.ShouldBe(fault);
        read.Problem.FileName.ShouldBe(name);
    }

    [Fact]
    public async Task Stream_LongerThanTheLimit_IsRefusedWithoutBeingKept()
    {
        using var endless = new EndlessStream();

        var read = await LetterFileReader.ReadAsync(endless, "大.txt", TestContext.Current.CancellationToken);

        read.Problem!.Fault.ShouldBe(LetterFileFault.TooLarge);
        endless.Given.ShouldBeLessThan(ImportLimits.FileBytes + 200_000);
    }

    private static byte[] OldOffice(string inside) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes(inside)];

    private static byte[] Zip(params (string Name, string Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private sealed class EndlessStream : MemoryStream
    {
        public long Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            Given += buffer.Length;
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
