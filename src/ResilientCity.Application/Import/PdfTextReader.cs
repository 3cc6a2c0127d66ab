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

        var options = new ParsingOptions { MaxStackDepth = DeepestNesting, FilterProvider = new PdfFilters(), SkipMissingFonts = true };
        var (opened, fault) = OfFile(() => PdfDocument.Open(bytes, options));
        if (opened is null)
        {
            return (null, fault);
        }

        using (opened)
        {
            return opened.NumberOfPages > ImportLimits.PdfPages ? (null, LetterFileFault.TooManyPages) : TextOf(opened);
        }
    }

    private static (string? Text, LetterFileFault? Fault) TextOf(PdfDocument document)
    {
        var (pages, unreadable, total, clock) = (new List<IReadOnlyList<PdfLine>>(), 0, 0, Stopwatch.StartNew());
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = number;
            var (drawn, fault) = OfFile(() => document.GetPage(page).Letters);
            if (drawn is null)
            {
                return (null, fault);
            }

            var letters = drawn.Where(IsUpright).ToList();
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

    /// <summary>Only what the parser does is done in here: a fault of our own, in what is made of its answer, is not taken for one of the file.</summary>
    private static (T? Value, LetterFileFault? Fault) OfFile<T>(Func<T> parse)
        where T : class
    {
        try
        {
            return (parse(), null);
        }
        catch (PdfDocumentEncryptedException)
        {
            return (null, LetterFileFault.Encrypted);
        }
        catch (Exception e) when (IsOfTheFile(e))
        {
            return (null, e.GetBaseException() is UnpacksTooFarException ? LetterFileFault.UnpacksTooFar : LetterFileFault.Broken);
        }
    }

    /// <summary>
    /// What PdfPig throws on a damaged or hostile file: its own kinds, and the runtime's where it trusts a number or a reference of the file.
    /// </summary>
    private static bool IsOfTheFile(Exception e) =>
        e is UnpacksTooFarException
            or ArgumentException or ArithmeticException or FormatException or IndexOutOfRangeException or InvalidCastException or InvalidDataException
            or InvalidOperationException or IOException or KeyNotFoundException or NotImplementedException or NotSupportedException or NullReferenceException
        || e.GetType().Namespace?.StartsWith("UglyToad.PdfPig", StringComparison.Ordinal) is true;

    private static bool IsUpright(Letter letter) => letter.TextOrientation is TextOrientation.Horizontal && letter.Value.Length > 0;

    private static bool IsUnreadable(Letter letter) => letter.Value[0] is '\uFFFD' or '\0' or (>= '\uE000' and <= '\uF8FF');
}
