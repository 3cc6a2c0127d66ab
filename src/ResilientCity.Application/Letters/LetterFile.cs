using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters;

public enum LetterFileFormat
{
    Pdf,
    Docx,
}

/// <summary>A letter as a file.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Format">Its format.</param>
/// <param name="StandIns">For a PDF: characters that another font had to draw.</param>
/// <param name="Missing">For a PDF: characters that no font has.</param>
public sealed record LetterFile(byte[] Bytes, LetterFileFormat Format, IReadOnlyList<GlyphStandIn> StandIns, string Missing)
{
    public const string PdfType = "application/pdf";
    public const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public string ContentType => Format is LetterFileFormat.Pdf ? PdfType : DocxType;

    /// <summary>With its dot.</summary>
    public string Extension => ExtensionOf(Format);

    public static string ExtensionOf(LetterFileFormat format) => format is LetterFileFormat.Pdf ? ".pdf" : ".docx";

    /// <summary>Renders a letter in one of its formats, with its verification code where it carries one.</summary>
    public static LetterFile Of(LetterDocument letter, LetterFileFormat format, LetterPageOptions options, LetterPdf pdf, VerificationStamp? stamp = null)
    {
        var pages = LetterPaginator.Lay(letter, options);
        var facts = DocumentFacts.Of(letter);
        if (format is LetterFileFormat.Docx)
        {
            return new(LetterWord.Render(pages, facts, stamp), format, [], "");
        }

        var rendered = pdf.Render(stamp?.On(pages) ?? pages, facts);
        return new(rendered.Bytes, format, rendered.StandIns, rendered.Missing);
    }
}
