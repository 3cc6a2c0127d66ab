using System.Globalization;
using System.Text;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>Words on the terminal: in English where the shell's language says so, else in Chinese, and always in UTF-8.</summary>
internal static class ConsoleText
{
    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];
    private static readonly string[] English = ["en", "C", "POSIX"];

    public static CultureInfo Culture
    {
        get
        {
            var language = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
            return Array.Exists(English, name => language.Split('_', '.', '@', '-')[0] == name) ? CultureInfo.GetCultureInfo("en") : AppLocalization.Default;
        }
    }

    public static void UseShellLanguage()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Culture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    /// <summary>Writes lines made in the shell's language, whatever language this thread speaks.</summary>
    public static void Write(TextWriter writer, Func<IEnumerable<string>> lines)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        UseShellLanguage();
        try
        {
            foreach (var line in lines())
            {
                writer.WriteLine(line);
            }
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    /// <summary>Fills up to a width on the terminal, where a Chinese character takes two places.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(1, width - WidthOf(text)));

    public static int WidthOf(string text) => text.Sum(character => character > '\u2E7F' ? 2 : 1);
}
