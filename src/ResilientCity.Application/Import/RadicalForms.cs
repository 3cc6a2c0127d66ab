using System.Text;

namespace ResilientCity.Application.Import;

/// <summary>
/// Kangxi and supplementary radicals (⼈, ⻓) that some PDF files give in place of the characters (人, 长): the look is the same,
/// but nothing finds them. Source: Unicode, blocks 2F00 (compatibility mappings) and 2E80.
/// </summary>
internal static class RadicalForms
{
    /// <summary>Those of block 2E80 without a compatibility mapping that occur in text.</summary>
    private static readonly Dictionary<char, char> Supplement = Pairs("⺁厂⺇几⺌小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺛旡⺝月⺞歺⺟母⺠民⺢氵⺤爫⺥爫⺦丬⺧牛⺩王⺪疋⺬示⺭礻⺮竹⺰纟⺱罓⺶羊⺷羊⺺肀⺻聿⺼月⺽臼⺾艹⻁虎⻂衤⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭齿⻮齿⻯竜⻰龙⻱龜⻲龟⻳龟");

    public static char Plain(char c) => c switch
    {
        >= '\u2F00' and <= '\u2FD5' => c.ToString().Normalize(NormalizationForm.FormKC)[0],
        >= '\u2E80' and <= '\u2EFF' => Supplement.GetValueOrDefault(c, c),
        >= '\uF900' and <= '\uFAD9' => c.ToString().Normalize(NormalizationForm.FormKC)[0],
        _ => c,
    };

    private static Dictionary<char, char> Pairs(string pairs)
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            map[pairs[i]] = pairs[i + 1];
        }

        return map;
    }
}
