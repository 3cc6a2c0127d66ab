using System.Globalization;
using System.Xml.Linq;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>A paragraph style of the letter. Names of Word's own styles are theirs; in a Chinese Word they read 标题, 标题 1 and so on.</summary>
internal sealed record WordStyle(string Id, string Name, FontRole Font, double Points)
{
    public string? Alias { get; init; }

    public string Align { get; init; } = "both";

    /// <summary>Level in the navigation pane, from 0.</summary>
    public int? OutlineLevel { get; init; }

    public int FirstLineChars { get; init; }

    public int RightChars { get; init; }

    public int LeftChars { get; init; }

    public bool KeepsWithNext { get; init; }

    public LetterColour Colour { get; init; }

    public bool IsOwn { get; init; } = true;

    public static WordStyle Body { get; } = new("LetterBody", "Body Text", FontRole.FangSong, LetterGeometry.BodyPoints) { Alias = "公文正文", FirstLineChars = 200, IsOwn = false };

    public static WordStyle Footer { get; } = new("Footer", "footer", FontRole.Song, LetterGeometry.SmallPoints) { Alias = "页码", IsOwn = false };

    private static readonly Dictionary<LetterLineKind, WordStyle> ByKind = new()
    {
        [LetterLineKind.Mark] = Plain("LetterMark", "办理类别") with { Align = "right" },
        [LetterLineKind.Publicity] = Plain("LetterPublicity", "公开属性") with { Align = "right" },
        [LetterLineKind.Agency] = new("LetterAgency", "发文机关标志", FontRole.BiaoSong, LetterGeometry.HeadMostPoints) { Align = "center", Colour = LetterColour.Red },
        [LetterLineKind.DocumentNumber] = Plain("LetterNumber", "发文字号") with { Align = "right" },
        [LetterLineKind.Title] = new("Title", "Title", FontRole.BiaoSong, LetterGeometry.TitlePoints) { Alias = "标题", Align = "center", KeepsWithNext = true, IsOwn = false },
        [LetterLineKind.Salutation] = Plain("LetterSalutation", "主送"),
        [LetterLineKind.Attachment] = Plain("LetterAttachment", "附件说明") with { FirstLineChars = 200 },
        [LetterLineKind.Signature] = Plain("LetterSignature", "落款") with { Align = "right", KeepsWithNext = true },
        [LetterLineKind.Date] = Plain("LetterDate", "成文日期") with { Align = "right", RightChars = 400, KeepsWithNext = true },
        [LetterLineKind.Contact] = Plain("LetterContact", "联系信息") with { FirstLineChars = 200, KeepsWithNext = true },
        [LetterLineKind.CopyTo] = new("LetterCopyTo", "抄送", FontRole.FangSong, LetterGeometry.SmallPoints) { LeftChars = 100, RightChars = 100 },
        [LetterLineKind.AppendixMark] = Plain("LetterAppendixMark", "附件标识") with { Font = FontRole.Hei, KeepsWithNext = true },
        [LetterLineKind.AppendixTitle] = new("LetterAppendixTitle", "附件标题", FontRole.BiaoSong, LetterGeometry.TitlePoints) { Align = "center", OutlineLevel = 0, KeepsWithNext = true },
        [LetterLineKind.Appendix] = Plain("LetterAppendix", "附件正文") with { FirstLineChars = 200 },
        [LetterLineKind.Other] = Plain("LetterOther", "其他"),
    };

    /// <summary>By level, from 1: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋.</summary>
    private static readonly WordStyle[] Headings =
    [
        Heading(1, FontRole.Hei, "一级标题"),
        Heading(2, FontRole.Kai, "二级标题"),
        Heading(3, FontRole.FangSong, "三级标题"),
        Heading(4, FontRole.FangSong, "四级标题"),
    ];

    public static IEnumerable<WordStyle> All => [.. ByKind.Values, .. Headings, Body, Footer];

    /// <param name="kind">What the paragraph is.</param>
    /// <param name="headingLevel">From 1 where all of it is a heading; 0 otherwise.</param>
    public static WordStyle For(LetterLineKind kind, int headingLevel) => headingLevel > 0
        ? Headings[Math.Min(headingLevel, Headings.Length) - 1]
        : ByKind.GetValueOrDefault(kind, Body);

    public XElement Markup() => Element(
        "style",
        Attribute("type", "paragraph"),
        IsOwn ? Attribute("customStyle", 1) : null,
        Attribute("styleId", Id),
        Value("name", Name),
        Alias is null ? null : Value("aliases", Alias),
        Value("basedOn", "Normal"),
        Element("qFormat"),
        Element("pPr", ParagraphProperties()),
        RunProperties(Font, Points, Colour, isClose: Points.Equals(LetterGeometry.BodyPoints)));

    private IEnumerable<XElement?> ParagraphProperties() =>
    [
        KeepsWithNext ? Element("keepNext") : null,
        .. WordStyles.ChineseLines(),
        Element("spacing", Attribute("line", WordSection.LinePitch), Attribute("lineRule", "exact")),
        Element("ind", Indent("left", LeftChars), Indent("right", RightChars), Indent("firstLine", FirstLineChars)),
        Value("jc", Align),
        OutlineLevel is { } level ? Value("outlineLvl", level) : null,
    ];

    /// <summary>In hundredths of a character, and in twips for those who do not know characters.</summary>
    private object[] Indent(string side, int chars) => chars == 0
        ? []
        : [Attribute(side + "Chars", chars), Attribute(side, Twips(chars / 100.0 * (Points >= LetterGeometry.BodyPoints ? LetterGeometry.CharacterPitch : LetterGeometry.Millimetres(Points))))];

    private static WordStyle Heading(int level, FontRole font, string alias) =>
        new(string.Create(CultureInfo.InvariantCulture, $"Heading{level}"), string.Create(CultureInfo.InvariantCulture, $"heading {level}"), font, LetterGeometry.BodyPoints)
        {
            Alias = alias,
            FirstLineChars = 200,
            OutlineLevel = level - 1,
            KeepsWithNext = true,
            IsOwn = false,
        };

    private static WordStyle Plain(string id, string name) => new(id, name, FontRole.FangSong, LetterGeometry.BodyPoints);
}
