using System.Xml.Linq;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>
/// The red head: mark, publicity and agency in a text box at its place on page 1, and the four red bars. The box reaches down to the first rule and
/// pushes the text below it. It is anchored in the first paragraph below; a frame of paragraphs would stay inside the margins in LibreOffice.
/// </summary>
internal sealed class WordHead
{
    /// <summary>A line of the name is this much higher than its characters.</summary>
    private const double NameLine = 1.2;

    private readonly LetterPages letter;
    private readonly double top;
    private readonly double nameHeight;

    public WordHead(LetterPages letter)
    {
        this.letter = letter;
        var lines = letter.Pages[0].Lines.Where(line => line.Row < 0 && Kind(line.Paragraph) is not LetterLineKind.DocumentNumber).ToList();
        IsThere = letter.Pages[0].Rules.Count > 0;
        Paragraphs = lines.Select(line => line.Paragraph).ToHashSet();
        Points = lines.Where(line => Kind(line.Paragraph) is LetterLineKind.Agency).SelectMany(line => line.Runs).FirstOrDefault()?.Points ?? 0;
        nameHeight = LetterGeometry.Millimetres(Points) * NameLine;
        top = LetterGeometry.HeadTop - (nameHeight - LetterGeometry.Millimetres(Points)) / 2
            - (lines.Count(line => Kind(line.Paragraph) is not LetterLineKind.Agency) * LetterGeometry.CornerPitch);
    }

    public bool IsThere { get; }

    /// <summary>The paragraphs in the box.</summary>
    public IReadOnlySet<int> Paragraphs { get; }

    public double Points { get; }

    /// <summary>Box and bars, for a run of the first paragraph below.</summary>
    public XElement Anchors(IEnumerable<XElement> paragraphs)
    {
        var rules = letter.Pages[0].Rules;
        var bottom = rules[1].Y + rules[1].Thickness;
        return Element(
            "r",
            WordShape.TextBox(LetterGeometry.TypeLeft, top, LetterGeometry.TypeWidth, bottom - top, paragraphs),
            rules.Select((rule, i) => WordShape.Bar(i + 2, rule)));
    }

    public XElement Properties(WordStyle style) => Element(
        "pPr",
        Value("pStyle", style.Id),
        Element(
            "spacing",
            Attribute("line", Twips(style.Font is FontRole.BiaoSong ? nameHeight : LetterGeometry.CornerPitch)),
            Attribute("lineRule", "exact")));

    private LetterLineKind Kind(int paragraph) => letter.Paragraphs[paragraph].Kind;
}
