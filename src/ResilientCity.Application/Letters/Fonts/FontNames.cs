using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Application.Letters.Fonts;

/// <summary>The typefaces by the names that fonts carry: the standard's first, then what offices have in their place.</summary>
internal static class FontNames
{
    private static readonly Dictionary<FontRole, string[]> Accepted = new()
    {
        [FontRole.FangSong] = ["仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GB2312", "方正仿宋简体", "方正仿宋_GBK", "华文仿宋", "STFangsong"],
        [FontRole.BiaoSong] = ["方正小标宋简体", "FZXBSJW--GB1-0", "FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXBSK--GBK1-0", "FZXiaoBiaoSong-B05", "小标宋体"],
        [FontRole.Hei] = ["黑体", "SimHei", "方正黑体简体", "方正黑体_GBK", "华文黑体", "STHeiti"],
        [FontRole.Kai] = ["楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GB2312", "方正楷体简体", "方正楷体_GBK", "华文楷体", "STKaiti"],
        [FontRole.Song] = ["宋体", "SimSun", "方正书宋简体", "华文宋体", "STSong"],
    };

    /// <summary>What the standard asks for.</summary>
    public static string Standard(FontRole role) => Accepted[role][0];

    public static string NameAt(FontRole role, int rank) => Accepted[role][rank];

    /// <summary>The place in the list of names for this role; null where the font does not play it.</summary>
    public static int? RankOf(FontRole role, IReadOnlyList<string> names)
    {
        var rank = Array.FindIndex(Accepted[role], accepted => names.Any(name => string.Equals(name, accepted, StringComparison.OrdinalIgnoreCase)));
        return rank < 0 ? null : rank;
    }
}
