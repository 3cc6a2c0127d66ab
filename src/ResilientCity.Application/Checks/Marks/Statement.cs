namespace ResilientCity.Application.Checks.Marks;

/// <summary>One sentence of the answer in the letter's own words: titles in 《》 are blanked, they are somebody else's.</summary>
/// <param name="Text">Without what is quoted.</param>
/// <param name="Quoting">With what is quoted: “十五五”期间 is a time.</param>
/// <param name="IsOfWhatComesNext">It stands behind 下一步 in its section.</param>
internal sealed record Statement(string Text, string Quoting, bool IsOfWhatComesNext)
{
    private const int LongestHeading = 40;

    /// <summary>The sections, and what an imported letter says between its opening and the first number.</summary>
    public static IEnumerable<Statement> In(CheckedLetter letter) =>
    [
        .. InPart(letter.Document.Opening.Skip(1), false),
        .. letter.Document.Sections.SelectMany(section => InPart(
            section.Heading is { } heading && (section.Paragraphs.Count == 0 || heading.Length > LongestHeading) ? section.Paragraphs.Prepend(heading) : section.Paragraphs,
            Tense.IsHeadingOfWhatComesNext(section.Heading ?? ""))),
    ];

    private static IEnumerable<Statement> InPart(IEnumerable<string> paragraphs, bool isOfWhatComesNext)
    {
        foreach (var sentence in paragraphs.Select(ChineseText.WithoutTitles).SelectMany(ChineseText.Sentences))
        {
            isOfWhatComesNext |= Tense.BeginsWhatComesNext(sentence);
            yield return new Statement(ChineseText.WithoutQuotes(sentence), sentence, isOfWhatComesNext);
        }
    }

    /// <summary>The clauses that promise or plan.</summary>
    public IEnumerable<string> Promises => Told.Where(clause => clause.IsAhead).Select(clause => clause.Text);

    /// <summary>The clauses that tell what is or was.</summary>
    public IEnumerable<string> Reports => Told.Where(clause => !clause.IsAhead).Select(clause => clause.Text);

    /// <summary>A clause without a mark of its own goes with the one before it: 将加快修复，完善照明.</summary>
    private IEnumerable<(string Text, bool IsAhead)> Told
    {
        get
        {
            var isAhead = IsOfWhatComesNext;
            foreach (var clause in Tense.Clauses(Text))
            {
                isAhead = Tense.IsAhead(clause) || (isAhead && !Tense.IsPast(clause));
                yield return (clause, isAhead);
            }
        }
    }
}
