using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Whom a salutation names, without titles and counts.</summary>
internal static partial class AddresseeNames
{
    public static IReadOnlyList<string> Of(string salutation)
    {
        var text = Courtesy().Replace(salutation.Trim().TrimEnd('：', ':', '，', ','), "").Trim();
        if (!PersonWord().IsMatch(text))
        {
            return [.. OrganisationSeparator().Split(text).Select(SourceText.WithoutSpace).Where(name => name.Length > 0)];
        }

        return [.. PersonWord().Split(Counts().Replace(text, "")).SelectMany(PersonName.Split).Select(Bare).Where(name => name.Length > 0)];
    }

    private static string Bare(string name) => name.Trim('（', '）', '(', ')', ' ').TrimEnd('等');

    [GeneratedRegex("^(?:尊敬的|敬爱的)")]
    private static partial Regex Courtesy();

    [GeneratedRegex("(?:人大|政协|市|区|县|省|全国)*(?:代表|委员)们?(?!团|会)|同志|先生|女士")]
    private static partial Regex PersonWord();

    [GeneratedRegex("[（(][^（()）]{0,20}[）)]|等?(?:[0-9０-９]{1,3}|[两二三四五六七八九十百]{1,4})\\s*[位名]|等(?=\\s*(?:人大|政协|市|区|省)*(?:代表|委员))|各位|诸位")]
    private static partial Regex Counts();

    [GeneratedRegex("[、，,；;]|\\s{2,}")]
    private static partial Regex OrganisationSeparator();
}
