namespace ResilientCity.Domain.Letters.Pages;

/// <summary>
/// Every measure of an official letter, once. Millimetres unless the name says points. Source: GB/T 9704-2012 (named in brackets);
/// what the standard leaves open is marked "ours". docs/decisions/0007 says why.
/// </summary>
public static class LetterGeometry
{
    public const double MillimetresPerPoint = 25.4 / 72;

    /// <summary>A4 [5.1].</summary>
    public const double PageWidth = 210;

    public const double PageHeight = 297;

    /// <summary>天头 and 订口 [5.2.1]; the type area is 156 × 225.</summary>
    public const double TypeTop = 37;

    public const double TypeLeft = 28;

    public const double TypeWidth = 156;

    public const double TypeHeight = 225;

    public const double TypeRight = TypeLeft + TypeWidth;

    public const double TypeBottom = TypeTop + TypeHeight;

    /// <summary>[5.2.3]: 22 lines of 28 characters fill the type area.</summary>
    public const int LinesPerPage = 22;

    public const int CharactersPerLine = 28;

    /// <summary>3号 [5.2.2].</summary>
    public const double BodyPoints = 16;

    /// <summary>2号 [7.3.1].</summary>
    public const double TitlePoints = 22;

    /// <summary>4号: copy line [7.4.2] and page number [7.5].</summary>
    public const double SmallPoints = 14;

    public const double BodyHeight = BodyPoints * MillimetresPerPoint;

    /// <summary>28 characters fill the line, so that they stand 0.07 mm closer than their own width.</summary>
    public const double CharacterPitch = TypeWidth / CharactersPerLine;

    /// <summary>The first line's characters stand at the upper edge of the type area, the last line's on its lower edge [3.2, 5.2.3].</summary>
    public const double LinePitch = (TypeHeight - BodyHeight) / (LinesPerPage - 1);

    /// <summary>Upper edge of the agency's name in the letter head [10.1].</summary>
    public const double HeadTop = 30;

    /// <summary>The name's size is open [7.2.4: "醒目、美观、庄重"]; ours: 42 pt (初号), smaller where it would not fit the type area.</summary>
    public const double HeadMostPoints = 42;

    public const double HeadLeastPoints = 24;

    public const int HeadMostLines = 3;

    public const double HeadLineFactor = 1.2;

    /// <summary>Red double rule, thick over thin, below the head; thin over thick above the paper's lower edge [10.1].</summary>
    public const double RuleBelowHead = 4;

    public const double RuleLength = 170;

    public const double LowerRuleFromBottom = 20;

    /// <summary>Weights of the double rule: ours.</summary>
    public const double ThickRule = 0.9;

    public const double ThinRule = 0.3;

    public const double RuleGap = 0.5;

    public const double DoubleRule = ThickRule + RuleGap + ThinRule;

    /// <summary>From the first rule to the document number: 7/8 of a body character [10.1].</summary>
    public const double NumberBelowRule = BodyHeight * 7 / 8;

    /// <summary>Blank lines between the document number and the title [10.1]; below the title [7.3.2].</summary>
    public const int BlankLinesAboveTitle = 2;

    public const int BlankLinesBelowTitle = 1;

    /// <summary>An appendix's title stands on the third line of its page [7.3.6].</summary>
    public const int BlankLinesAboveAppendixTitle = 1;

    /// <summary>Mark and publicity at the upper right corner, above the head: the rules say the corner, the places are ours.</summary>
    public const double CornerTop = 13.5;

    public const double CornerPitch = 8;

    public const int CornerMostLines = 2;

    /// <summary>A note that is not the letter's own, at the upper margin's left, as high as the mark; ours.</summary>
    public const double NoteTop = 13.5;

    /// <summary>Paragraphs begin two characters in [7.3.3].</summary>
    public const int ParagraphIndent = 2;

    /// <summary>The date ends four characters before the edge, the agency stands centred on it [7.3.5.1].</summary>
    public const int DateFromRight = 4;

    /// <summary>Between text and signature, where the page has room for them; ours, for the seal.</summary>
    public const int BlankLinesAboveSignature = 2;

    /// <summary>The copy line keeps one character to both edges [7.4.2].</summary>
    public const int CopyIndent = 1;

    /// <summary>The page number below the type area, one character in, odd pages at the right, even ones at the left; none on page 1 [7.5, 10.1].</summary>
    public const double PageNumberBelow = 7;

    public const int PageNumberIndent = 1;

    /// <summary>From a character's upper edge to its base line, in parts of its size: how Chinese fonts draw their squares.</summary>
    public const double Ascent = 0.88;

    public static double Millimetres(double points) => points * MillimetresPerPoint;
}
