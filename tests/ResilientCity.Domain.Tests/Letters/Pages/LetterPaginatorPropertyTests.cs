using CsCheck;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;

namespace ResilientCity.Domain.Tests.Letters.Pages;

/// <summary>Any text in: the layout never throws, never loses a character, keeps its rules.</summary>
public sealed class LetterPaginatorPropertyTests
{
    private const string NeverFirst = "。，、；：？！）》」』〕%";
    private const string NeverLast = "（《「『〔";
    private const string Marks = NeverFirst + NeverLast + "“”‘’——……·";

    private static readonly Gen<string> Characters = Gen.OneOf(
        Gen.Char['一', '龥'].Select(one => one.ToString()),
        Gen.Char[Marks].Select(one => one.ToString()),
        Gen.Char['0', '9'].Select(one => one.ToString()),
        Gen.Char['A', 'z'].Select(one => one.ToString()));

    private static readonly Gen<string> Prose = Characters.Array[0, 400].Select(string.Concat);

    private static readonly Gen<string> Anything = Gen.OneOf(Gen.String, Prose, Gen.Char.Array[0, 200].Select(all => new string(all)));

    private static readonly Gen<LetterDocument> Letters =
        from texts in Anything.Array[12]
        from many in Prose.Array[0, 12]
        from counts in Gen.Int[0, 6].Array[5]
        select new LetterDocument
        {
            Mark = counts[0] > 3 ? texts[0] : null,
            Publicity = texts[1],
            Agencies = Enumerable.Repeat(texts[2], counts[1]).ToValueList(),
            DocumentNumber = counts[2] > 2 ? texts[3] : null,
            TitleLines = [texts[4], texts[5]],
            Salutation = texts[6],
            Opening = many.Take(2).ToValueList(),
            Sections = [new("一、", texts[7], many.ToValueList(), counts[3] > 3), new(null, null, [texts[8]])],
            Closing = [texts[9]],
            Attachments = counts[4] > 3 ? ["附件：" + texts[10]] : [],
            SignatureAgencies = Enumerable.Repeat("云山市应急管理局", counts[0]).ToValueList(),
            Date = counts[1] > 2 ? new DateOnly(2024, 5, 6) : null,
            ContactPhone = texts[11],
            CopyTo = many.Take(3).ToValueList(),
            Appendix = many.Take(counts[2]).ToValueList(),
        };

    [Fact]
    public void AnyLetter_LaidOut_KeepsEveryCharacterInOrder() => Letters.Sample(
        letter =>
        {
            var all = LetterPaginator.Lay(letter);
            var printed = from page in all.Pages from line in page.Lines orderby line.Paragraph, page.Number, line.Start select line;
            var text = string.Concat(printed.GroupBy(line => line.Paragraph).Select(lines => string.Concat(lines.Select(line => line.Text)) + "\n"));
            return text == CanonicalText.Of(letter) && all.Pages.All(page => page.Lines.All(ElementsCover));
        },
        iter: 400);

    [Fact]
    public void AnyLetter_LaidOut_StaysOnItsGrid() => Letters.Sample(
        letter => LetterPaginator.Lay(letter).Pages.All(page =>
            page.Lines.All(line => line.Row is >= -1 and < 22)
            && page.Lines.Where(line => line.Row >= 0).GroupBy(line => line.Row).All(row => row.Count() == 1)),
        iter: 400);

    [Fact]
    public void AnyProse_BrokenIntoLines_KeepsMarksWithTheirText() => Characters.Array[1, 300].Select(string.Concat).Sample(
        text =>
        {
            var lines = Lines(text);
            for (var i = 1; i < lines.Count; i++)
            {
                if (HasWayOut(lines[i - 1] + lines[i], lines[i - 1].Length) && (NeverFirst.Contains(lines[i][0]) || NeverLast.Contains(lines[i - 1][^1])))
                {
                    return false;
                }
            }

            return lines.All(line => line.Sum(one => one <= 0x7E ? 1 : 2) <= 56);
        },
        iter: 1000);

    /// <summary>Some place in the line's second half where two ordinary characters meet.</summary>
    private static bool HasWayOut(string text, int end) =>
        Enumerable.Range(1, end).Where(i => i > (end / 2) + 1).Any(i => char.IsBetween(text[i - 1], '一', '龥') && char.IsBetween(text[i], '一', '龥'));

    private static List<string> Lines(string text)
    {
        var all = LetterPaginator.Lay([new LetterLine(LetterLineKind.Paragraph, text)]);
        return [.. all.Pages.SelectMany(page => page.Lines).Select(line => line.Text)];
    }

    private static bool ElementsCover(PositionedLine line) =>
        line.Runs.All(run => run.Elements.Sum(one => one.Length) == run.Text.Length
            && run.Elements.Zip(run.Elements.Skip(1)).All(pair => pair.First.Start + pair.First.Length == pair.Second.Start));
}
