using UglyToad.PdfPig.Content;

namespace ResilientCity.Application.Tests.Replies;

/// <summary>Tells what stands in a page's margin from the letter itself.</summary>
internal static class MarginNotes
{
    public static string Of(Page page) => string.Concat(page.Letters.Where(drawn => !IsOfTheLetter(drawn) && drawn.StartBaseLine.Y > page.Height / 2).Select(drawn => drawn.Value));

    /// <summary>Neither a page number nor a note: black or red.</summary>
    public static bool IsOfTheLetter(Letter drawn)
    {
        var isNumber = drawn.StartBaseLine.Y * 25.4 / 72 <= 297 - 262.5;
        var (red, green, blue) = drawn.Color.ToRGBValues();
        return !isNumber && !(Math.Abs(red - green) < 0.01 && Math.Abs(red - blue) < 0.01 && red > 0.3);
    }
}
