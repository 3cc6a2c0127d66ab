using System.Globalization;

namespace ResilientCity.Application.Attachments;

/// <summary>The name a file is kept under: without folders, control and direction characters, and of bearable length.</summary>
internal static class UploadedName
{
    private const int MaxLength = 150;

    public static string Clean(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..];
        var clean = string.Concat(last.EnumerateRunes().Where(IsPrintable).Select(rune => rune.ToString())).Trim(' ', '.');
        if (clean.Length <= MaxLength)
        {
            return clean;
        }

        var extension = Path.GetExtension(clean);
        var kept = Math.Max(1, MaxLength - extension.Length);
        return clean[..(char.IsHighSurrogate(clean[kept - 1]) ? kept - 1 : kept)] + (extension.Length < MaxLength ? extension : "");
    }

    private static bool IsPrintable(System.Text.Rune rune) =>
        System.Text.Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);
}
