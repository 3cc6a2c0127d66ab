using System.Text.RegularExpressions;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Checks;

/// <summary>Finds names as wholes: 李明 does not stand in 李明华, nor 市交通局 in 市交通局执法总队. Titles in 《》 name nobody.</summary>
internal static partial class WholeNames
{
    /// <summary>Where each agency's name stands first; what stands within a longer one that is known does not count.</summary>
    public static Dictionary<string, int> Agencies(string text, IEnumerable<string> names) => Places(text, names, (rest, _) => !LongerAgency().IsMatch(rest));

    /// <summary>Where each person's name stands first.</summary>
    public static Dictionary<string, int> People(string text, IEnumerable<string> names) =>
        Places(text, names, (rest, before) => (rest.Length == 0 || !ChineseText.IsHan(rest[0]) || AfterPerson().IsMatch(rest)) && (before.Length == 0 || !ChineseText.IsHan(before[^1]) || BeforePerson().IsMatch(before)));

    private static Dictionary<string, int> Places(string text, IEnumerable<string> names, Func<string, string, bool> isWhole)
    {
        var (places, left) = (new Dictionary<string, int>(StringComparer.Ordinal), ChineseText.WithoutTitles(text));
        foreach (var name in names.Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length))
        {
            for (var at = left.IndexOf(name, StringComparison.Ordinal); at >= 0; at = left.IndexOf(name, at + name.Length, StringComparison.Ordinal))
            {
                if (isWhole(left[(at + name.Length)..], left[..at]))
                {
                    places.TryAdd(name, at);
                    left = left.Remove(at, name.Length).Insert(at, new string('、', name.Length));
                }
            }
        }

        return places;
    }

    /// <summary>执法总队、 behind a name makes it another's; 和市园林局、 does not.</summary>
    [GeneratedRegex("^(?!和|及|与|以及|等|并|同|共同|联合|研究|会商|协商|协办|会办|协同|提出|反馈|提供|负责|进行|开展|认真|就|对|按|的|意见|沟通|[0-9一二两三四五六七八九十]+[个家])[\\p{IsCJKUnifiedIdeographs}]{1,10}?(?:" + AgencyName.Endings + ")(?=[、，,；;。）()（]|和|及|与|等|共同|$)")]
    private static partial Regex LongerAgency();

    [GeneratedRegex("^(?:代表|委员|人大|政协|同志|先生|女士|等|和|及|与|并|暨|两|[一二三四五六七八九十]+[位名]|各位|诸位|领衔|党|副|审|签|批|阅|同意|常务|[局主厅部院市区县镇会理书总支队处司行董台社校秘馆站所科][长记任]|总|主席|书记|检察长|理事长|董事长|总经理|秘书长)")]
    private static partial Regex AfterPerson();

    [GeneratedRegex("(?:代表|委员|同志|先生|女士|尊敬的|敬爱的|和|及|与|并|暨|经|由|长|任|记|席|理|人|各位|诸位)$")]
    private static partial Regex BeforePerson();
}
