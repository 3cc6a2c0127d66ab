using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds a telephone number, or several side by side, among words.</summary>
internal static partial class PhoneText
{
    private static readonly char[] Around = ['，', ',', '；', ';', '、', '/', '／', '(', '（', '转', '或', '及', '分', '机'];

    /// <summary>Where the first number stands; null where there is none.</summary>
    public static (int Start, int Length)? Find(string text)
    {
        var match = Number().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var number = Closed(match.Value);
        while (number.TrimEnd().TrimEnd(Around) is var trimmed && trimmed.Length < number.Length)
        {
            number = trimmed;
        }

        return (match.Index, number.Length);
    }

    /// <summary>Up to a bracket that was opened before the number.</summary>
    private static string Closed(string number)
    {
        var depth = 0;
        for (var i = 0; i < number.Length; i++)
        {
            depth += number[i] is '(' or '（' ? 1 : number[i] is ')' or '）' ? -1 : 0;
            if (depth < 0)
            {
                return number[..i];
            }
        }

        return number;
    }

    private const string Digit = "[0-9０-９XxＸ×＊*]";

    /// <summary>At least five digits, perhaps with an area code in brackets; further numbers and an extension may follow, a year does not belong to it.</summary>
    [GeneratedRegex(@"[+＋]?(?:[（(][0-9０-９]{2,5}[）)]\s*)?(?=[0-9０-９](?:[-—–－‐()（）\s]{0,3}" + Digit + @"){4})[0-9０-９](?:(?!(?:19|20)[0-9]{2}年)(?:[-—–－‐()（）\s、，,/／；;转或及#]|分机|" + Digit + "))*")]
    private static partial Regex Number();
}
