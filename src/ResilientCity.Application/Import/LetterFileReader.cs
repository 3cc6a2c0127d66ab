namespace ResilientCity.Application.Import;

/// <summary>Takes the plain text out of a letter's file: text in any common encoding, a web page, a Word document (.docx), or a PDF with a text layer.</summary>
public static class LetterFileReader
{
    public static async Task<LetterFileText> ReadAsync(Stream content, string fileName, CancellationToken ct = default)
    {
        var bytes = await BoundedRead.ToArrayAsync(content, ImportLimits.FileBytes, ct);
        return bytes is null ? Refuse(LetterFileFault.TooLarge, fileName) : Read(bytes, fileName);
    }

    public static LetterFileText Read(byte[] bytes, string fileName)
    {
        if (bytes.Length == 0)
        {
            return Refuse(LetterFileFault.Empty, fileName);
        }

        if (bytes.Length > ImportLimits.FileBytes)
        {
            return Refuse(LetterFileFault.TooLarge, fileName);
        }

        var found = FileFormats.Of(bytes);
        if (FormatFault(found, FileFormats.Promised(fileName)) is { } fault)
        {
            return Refuse(fault, fileName, found);
        }

        var (text, problem) = found switch
        {
            FileFormat.Word => WordTextReader.Read(bytes),
            FileFormat.Pdf => PdfTextReader.Read(bytes),
            _ => (PlainText(bytes), null),
        };
        return problem is { } inside ? Refuse(inside, fileName, found)
            : string.IsNullOrWhiteSpace(text) ? Refuse(found is FileFormat.Word or FileFormat.Pdf ? LetterFileFault.NoTextInside : LetterFileFault.Empty, fileName, found)
            : text.Length > ImportLimits.LetterCharacters ? Refuse(LetterFileFault.TooLong, fileName, found)
            : new(text, null);
    }

    private static LetterFileFault? FormatFault(FileFormat found, FileFormat promised) => found switch
    {
        FileFormat.EncryptedOffice => LetterFileFault.Encrypted,
        _ when promised != FileFormat.Unknown && promised != found => LetterFileFault.NotWhatItsNameSays,
        FileFormat.Unknown => LetterFileFault.NotText,
        FileFormat.Text or FileFormat.Word or FileFormat.Pdf => null,
        _ => LetterFileFault.FormatNotRead,
    };

    private static string? PlainText(byte[] bytes)
    {
        var text = TextDecoding.Decode(bytes);
        return text is not null && PastedText.IsHtml(text) ? PastedText.ToPlainText(text) : text;
    }

    private static LetterFileText Refuse(LetterFileFault fault, string fileName, FileFormat found = FileFormat.Unknown) =>
        new(null, new(fault, fileName, found));
}
