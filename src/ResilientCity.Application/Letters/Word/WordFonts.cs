using System.Xml.Linq;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>The fonts a document names, and what stands in where they are not installed.</summary>
internal static class WordFonts
{
    private const string ChineseCharset = "86";

    private static readonly (FontRole Role, string Name, string Instead, string Family)[] All =
    [
        (FontRole.FangSong, "仿宋_GB2312", "仿宋,FangSong,方正仿宋_GB2312,STFangsong", "modern"),
        (FontRole.BiaoSong, "方正小标宋简体", "方正小标宋_GBK,FZXiaoBiaoSong-B05S,小标宋体,宋体", "script"),
        (FontRole.Hei, "黑体", "SimHei,方正黑体_GBK,Noto Sans CJK SC", "modern"),
        (FontRole.Kai, "楷体_GB2312", "楷体,KaiTi,方正楷体_GB2312,LXGW WenKai", "modern"),
        (FontRole.Song, "宋体", "SimSun,方正书宋简体,Noto Serif CJK SC", "auto"),
    ];

    public static string NameOf(FontRole role) => Array.Find(All, one => one.Role == role).Name;

    public static XElement Slots(FontRole role)
    {
        var name = NameOf(role);
        return Element("rFonts", Attribute("hint", "eastAsia"), Attribute("ascii", name), Attribute("hAnsi", name), Attribute("eastAsia", name), Attribute("cs", name));
    }

    public static XDocument Table() => new(Element(
        "fonts",
        All.Select(one => Element(
            "font",
            Attribute("name", one.Name),
            Value("altName", one.Instead),
            Value("charset", ChineseCharset),
            Value("family", one.Family),
            Value("pitch", "default")))));
}
