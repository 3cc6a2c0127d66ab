using System.Xml.Linq;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>
/// The red head: mark, publicity and agency in a text box at its place on page 1, and the four red bars, all anchored in the first paragraph below,
/// which keeps the distance. A frame of paragraphs, or a box that pushes the text, would stay inside the margins in LibreOffice.
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

    /// <summary>From the upper margin to the line of the document number, mm: its line begins with half of its own leading.</summary>
    public double Below => IsThere
        ? Bottom + LetterGeometry.NumberBelowRule - ((LetterGeometry.LinePitch - LetterGeometry.BodyHeight) / 2) - LetterGeometry.TypeTop
        : 0;

    private double Bottom => letter.Pages[0].Rules[1].Y + letter.Pages[0].Rules[1].Thickness;

    /// <summary>Box and bars, for a run of the first paragraph below.</summary>
    public XElement Anchors(IEnumerable<XElement> paragraphs)
    {
        return Element(
            "r",
            WordShape.TextBox(LetterGeometry.TypeLeft, top, LetterGeometry.TypeWidth, Bottom - top, paragraphs),
            letter.Pages[0].Rules.Select((rule, i) => WordShape.Bar(i + 2, rule)));
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
