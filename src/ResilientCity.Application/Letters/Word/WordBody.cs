using System.Xml.Linq;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using static ResilientCity.Application.Letters.Word.WordMarkup;

namespace ResilientCity.Application.Letters.Word;

/// <summary>The paragraphs of the document: every line of the letter is one, in its style; blank lines are spacing, never empty paragraphs.</summary>
internal sealed class WordBody
{
    private readonly List<WordParagraph> paragraphs;
    private readonly WordHead head;
    private readonly int copyLine;
    private readonly int dateWidth;
    private readonly int firstBelow;

    public WordBody(LetterPages letter)
    {
        paragraphs = WordParagraph.Of(letter);
        head = new WordHead(letter);
        firstBelow = paragraphs.FindIndex(one => !head.Paragraphs.Contains(one.Index));
        copyLine = paragraphs.FindIndex(one => one.Kind is LetterLineKind.CopyTo);
        dateWidth = paragraphs.Find(one => one.Kind is LetterLineKind.Date)?.WidestLine ?? 14; // 2022年12月31日
    }

    public XElement Body() => Element("body", Flow(), WordSection.Properties());

    private IEnumerable<XElement> Flow()
    {
        if (!head.IsThere)
        {
            return paragraphs.SelectMany(one => Standing(one));
        }

        var boxed = paragraphs.Where(one => head.Paragraphs.Contains(one.Index)).Select(one => Paragraph(one));
        var below = paragraphs.Where(one => !head.Paragraphs.Contains(one.Index)).ToList();
        return below.Count == 0
            ? [Element("p", head.Anchors(boxed))]
            : [.. Standing(below[0], head.Anchors(boxed)), .. below.Skip(1).SelectMany(one => Standing(one))];
    }

    private IEnumerable<XElement> Standing(WordParagraph one, XElement? anchors = null)
    {
        yield return Paragraph(one, anchors);
        if (IsAtPageFoot(one) && one.Index + 1 < paragraphs.Count && !IsAtPageFoot(paragraphs[one.Index + 1]))
        {
            yield return FrameAnchor();
        }
    }

    /// <summary>Without height: a frame goes to the page of the paragraph behind it, which would be an appendix's.</summary>
    private static XElement FrameAnchor() => Element(
        "p",
        Element("pPr", Element("spacing", Attribute("before", 0), Attribute("after", 0), Attribute("line", 20), Attribute("lineRule", "exact"))));

    private bool IsAtPageFoot(WordParagraph one) => one.Kind is LetterLineKind.CopyTo or LetterLineKind.Other && copyLine >= 0 && one.Index >= copyLine;

    private XElement Paragraph(WordParagraph one, XElement? anchors = null)
    {
        var style = WordStyle.For(one.Kind, one.HeadingLevel);
        var points = one.Points ?? style.Points;
        return Element(
            "p",
            head.IsThere && head.Paragraphs.Contains(one.Index) ? head.Properties(style) : InFlow(one, style),
            anchors,
            one.Runs.Select(run => Run(run.Text, run.Font, points, style.Colour)));
    }

    private XElement InFlow(WordParagraph one, WordStyle style)
    {
        var next = one.Index + 1 < paragraphs.Count ? paragraphs[one.Index + 1].Kind : (LetterLineKind?)null;
        var before = one.Index > 0 ? paragraphs[one.Index - 1].Kind : (LetterLineKind?)null;
        var staysWithFoot = next is LetterLineKind.Signature or LetterLineKind.Contact or LetterLineKind.Date && !style.KeepsWithNext;
        return Element(
            "pPr",
            Value("pStyle", style.Id),
            staysWithFoot ? Element("keepNext") : null,
            StartsPage(one, before) ? Element("pageBreakBefore") : null,
            IsAtPageFoot(one) ? AtPageFoot() : null,
            staysWithFoot ? Element("widowControl") : null, // two lines of the text at least go with the signature
            Spacing(one, before),
            Indent(one, style));
    }

    /// <summary>An appendix begins a page; so does what follows the letter without a mark of its own.</summary>
    private static bool StartsPage(WordParagraph one, LetterLineKind? before) => one.Kind is LetterLineKind.AppendixMark
        || (one.Kind is LetterLineKind.Appendix && before is not (LetterLineKind.Appendix or LetterLineKind.AppendixMark or LetterLineKind.AppendixTitle));

    /// <summary>At the foot of the page on which the letter ends.</summary>
    private static XElement AtPageFoot() => Element(
        "framePr",
        Attribute("w", Twips(LetterGeometry.TypeWidth)),
        Attribute("wrap", "notBeside"),
        Attribute("vAnchor", "margin"),
        Attribute("hAnchor", "margin"),
        Attribute("xAlign", "left"),
        Attribute("yAlign", "bottom"));

    private XElement? Spacing(WordParagraph one, LetterLineKind? before)
    {
        var lines = one.Kind switch
        {
            LetterLineKind.Title when before is LetterLineKind.DocumentNumber => LetterGeometry.BlankLinesAboveTitle,
            LetterLineKind.Title when before is not LetterLineKind.Title => LetterGeometry.BlankLinesAboveTitle + 1, // the number is still to come
            LetterLineKind.Attachment when before is not LetterLineKind.Attachment => 1,
            LetterLineKind.Signature when before is not LetterLineKind.Signature => LetterGeometry.BlankLinesAboveSignature,
            LetterLineKind.Contact when before is LetterLineKind.Signature or LetterLineKind.Date => 1,
            LetterLineKind.AppendixTitle when before is LetterLineKind.AppendixMark => LetterGeometry.BlankLinesAboveAppendixTitle,
            _ when before is LetterLineKind.Title or LetterLineKind.AppendixTitle && one.Kind != before => LetterGeometry.BlankLinesBelowTitle,
            _ => 0,
        };
        var above = (one.Index == firstBelow ? Twips(head.Below) : 0) + (lines * WordSection.LinePitch);
        return above == 0 ? null : Element("spacing", Attribute("before", above), Attribute("line", WordSection.LinePitch), Attribute("lineRule", "exact"));
    }

    private XElement? Indent(WordParagraph one, WordStyle style) => one.Kind switch
    {
        LetterLineKind.Signature => Right(Math.Max(0, LetterGeometry.DateFromRight + ((dateWidth - one.WidestLine) / 4.0))),
        LetterLineKind.Attachment => Hanging(AttachmentIndent.Of(string.Concat(one.Runs.Select(run => run.Text)))),
        LetterLineKind.Title or LetterLineKind.AppendixTitle when one.Lines > 1 => BothSides((LetterGeometry.TypeWidth - (one.WidestLine * LetterGeometry.Millimetres(style.Points) / 2)) / 2),
        _ => null,
    };

    private static XElement Right(double characters) => Element(
        "ind",
        Attribute("rightChars", (int)Math.Round(characters * 100)),
        Attribute("right", Twips(characters * LetterGeometry.CharacterPitch)));

    private static XElement Hanging(AttachmentIndent indent) => Element(
        "ind",
        Attribute("leftChars", indent.Rest * 100),
        Attribute("left", Twips(indent.Rest * LetterGeometry.CharacterPitch)),
        Attribute("hangingChars", (indent.Rest - indent.First) * 100),
        Attribute("hanging", Twips((indent.Rest - indent.First) * LetterGeometry.CharacterPitch)));

    /// <summary>Just room for its longest line, so that a title breaks as it was balanced.</summary>
    private static XElement? BothSides(double millimetres) => Twips(millimetres) - 60 is > 0 and var side
        ? Element("ind", Attribute("left", side), Attribute("right", side))
        : null;
}
