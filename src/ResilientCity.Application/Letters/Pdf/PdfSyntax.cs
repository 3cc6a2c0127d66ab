using System.Globalization;
using System.Text;

namespace ResilientCity.Application.Letters.Pdf;

/// <summary>How PDF writes text and numbers.</summary>
internal static class PdfSyntax
{
    /// <summary>A text string: UTF-16 with its mark, in hex.</summary>
    public static string Text(string text) => "<FEFF" + Hex(text) + ">";

    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    public static string Reference(int number) => number.ToString(CultureInfo.InvariantCulture) + " 0 R";

    public static string References(IEnumerable<int> numbers) => "[" + string.Join(' ', numbers.Select(Reference)) + "]";

    /// <summary>A name without characters that end names.</summary>
    public static string Name(string name) => "/" + string.Concat(name.Where(one => char.IsAsciiLetterOrDigit(one) || one is '-' or '+' or '_'));
}
