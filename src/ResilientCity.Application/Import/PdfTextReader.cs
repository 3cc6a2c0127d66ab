using System.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ResilientCity.Application.Import;

/// <summary>The text of a PDF that has a text layer, a line per paragraph. Pictures, scripts and attachments are never opened.</summary>
internal static class PdfTextReader
{
    /// <summary>How deep a file's objects may nest.</summary>
    private const int DeepestNesting = 96;

    /// <summary>More glyphs than this share without a character behind them: the text layer cannot be read.</summary>
    private const int UnreadableShare = 5;

    public static (string? Text, LetterFileFault? Fault) Read(byte[] bytes)
    {
        if (PdfRawStreams.AreTooLong(bytes))
        {
            return (null, LetterFileFault.UnpacksTooFar);
        }

        try
        {
            var options = new ParsingOptions { MaxStackDepth = DeepestNesting, FilterProvider = new PdfFilters(), SkipMissingFonts = true };
            using var document = PdfDocument.Open(bytes, options);
            return document.NumberOfPages > ImportLimits.PdfPages ? (null, LetterFileFault.TooManyPages) : TextOf(document);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, LetterFileFault.Encrypted);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A damaged or hostile file makes the parser throw anything: all of it means that the file cannot be read.
            return (null, e.GetBaseException() is UnpacksTooFarException ? LetterFileFault.UnpacksTooFar : LetterFileFault.Broken);
        }
    }

    private static (string? Text, LetterFileFault? Fault) TextOf(PdfDocument document)
    {
        var (pages, unreadable, total, clock) = (new List<IReadOnlyList<PdfLine>>(), 0, 0, Stopwatch.StartNew());
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var letters = document.GetPage(number).Letters.Where(IsUpright).ToList();
            total += letters.Count;
            unreadable += letters.Count(IsUnreadable);
            if (total > ImportLimits.LetterCharacters || clock.Elapsed > ImportLimits.PdfTime)
            {
                return (null, total > ImportLimits.LetterCharacters ? LetterFileFault.TooLong : LetterFileFault.TakesTooLong);
            }

            pages.Add(PdfLines.Of(letters));
        }

        return total == 0 || unreadable * UnreadableShare > total ? (null, LetterFileFault.NoTextInside) : (PdfParagraphs.Text(pages), null);
    }

    private static bool IsUpright(Letter letter) => letter.TextOrientation is TextOrientation.Horizontal && letter.Value.Length > 0;

    private static bool IsUnreadable(Letter letter) => letter.Value[0] is '\uFFFD' or '\0' or (>= '\uE000' and <= '\uF8FF');
}
