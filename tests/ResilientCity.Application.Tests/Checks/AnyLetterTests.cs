using System.Text.RegularExpressions;
using CsCheck;
using ResilientCity.Application.Checks;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>Whatever is typed: no check throws, every finding lies in the text, every mend changes its own place and is done once.</summary>
public sealed partial class AnyLetterTests
{
    private static readonly string[] Pieces =
    [
        "步道", "的的", "（", "）", "(", ")", "〔2025】1号", "江府发[2021]12号", "江府发2021 12号", "“", "”", "《", "》", "。。", "，。", ",", ".", " ", "\u3000", "一是", "三是", "（一）", "1.", "一、",
        "你", "您", "13000000000", "110101190001010014", "4111 1111 1111 1111", "3栋2单元501室", "××", "有序有效有序", "进行进行", "将", "已", "2026年底前完成", "第0101号", "市园林局", "等3个协办单位",
        "\uD842\uDFB7", "\uD83D", "\n", "\t", "A", "9", "GB/T 9704", "《江城市步道规划》", "目的的", "局长", "因", "向水利部报告",
    ];

    private static readonly Gen<string> Text = Gen.Frequency(
        (4, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 24].Select(string.Concat)),
        (1, Gen.String),
        (1, Gen.Char['一', '龥'].Array[0, 80].Select(all => new string(all))));

    private static readonly Gen<CheckedLetter> Letter =
        from texts in Text.Array[8]
        from mark in Gen.Int[0, 4].Select(i => "ABCD?".Substring(i, 1))
        select SampleLetter.Marked(mark).With(document => document with
        {
            TitleLines = [texts[0]],
            Salutation = texts[1],
            Opening = [texts[2], texts[3]],
            Sections = [new LetterSection("一、", texts[4], [texts[5], texts[5] + texts[6]]), new LetterSection(texts[7].Length > 5 ? null : texts[7], texts[6], [texts[4]])],
            Closing = [texts[7]],
            DocumentNumber = texts[3],
            DateText = texts[6],
            ContactPhone = texts[6],
            Postcode = texts[7],
        });

    [Fact]
    public void Run_AnyLetter_FindsOnlyWhatLiesInItsText() => Letter.Sample(
        letter =>
        {
            foreach (var finding in LetterChecks.Run(letter))
            {
                if (finding.Place.Start is { } start)
                {
                    var text = TextAt(letter.Document, finding.Place);
                    (start >= 0 && finding.Place.Length >= 0 && start + finding.Place.Length <= text.Length).ShouldBeTrue($"{finding.Code} at {finding.Place} in “{text}”");
                }

                Unfilled().IsMatch(finding.Reason.Zh + finding.Reason.En).ShouldBeFalse(finding.Code);
            }
        },
        iter: 300,
        threads: 1);

    [Fact]
    public void Mend_AnyLetter_ChangesItsPlaceAloneAndOnce() => Letter.Sample(
        letter =>
        {
            foreach (var finding in LetterChecks.Run(letter))
            {
                if (finding.Mend is not ReplaceText mend || finding.Place.Start is not { } start)
                {
                    continue;
                }

                var text = TextAt(letter.Document, finding.Place);
                text.Substring(start, finding.Place.Length!.Value).ShouldBe(mend.Was, finding.Code); // a place with a start has a length
                mend.With.ShouldNotBe(mend.Was, finding.Code);

                var mended = text[..start] + mend.With + text[(start + mend.Was.Length)..];
                if (!text.Contains('\n', StringComparison.Ordinal) && text.Trim() == text)
                {
                    MendedText.Of(text, finding.Place with { Paragraph = 0 }, mend).ShouldBe(mended, finding.Code);
                }

                var again = LetterChecks.Run(letter.With(document => Replaced(document, finding.Place, mended))).Where(one => one.Code == finding.Code && one.Place == finding.Place && one.Mend == finding.Mend);
                (again.Any() && !mended.AsSpan(start).StartsWith(mend.Was)).ShouldBeFalse($"{finding.Code} mends “{text}” twice");
            }
        },
        iter: 200,
        threads: 1);

    [GeneratedRegex("\\{[a-z]{3,}\\}")]
    private static partial Regex Unfilled();

    private static string TextAt(LetterDocument document, CheckPlace place) => place.Part switch
    {
        CheckedPart.Title => document.Title ?? "",
        CheckedPart.Salutation => document.Salutation ?? "",
        CheckedPart.Opening => document.Opening[place.Paragraph!.Value],
        CheckedPart.Closing => document.Closing[place.Paragraph!.Value],
        CheckedPart.Heading => document.Sections[place.Section!.Value - 1].Heading ?? "",
        CheckedPart.Text => document.Sections[place.Section!.Value - 1].Paragraphs[place.Paragraph!.Value],
        _ => throw new InvalidOperationException($"{place.Part} has no range"),
    };

    private static LetterDocument Replaced(LetterDocument document, CheckPlace place, string text) => place.Part switch
    {
        CheckedPart.Opening => document with { Opening = [.. document.Opening.Select((one, i) => i == place.Paragraph ? text : one)] },
        CheckedPart.Closing => document with { Closing = [.. document.Closing.Select((one, i) => i == place.Paragraph ? text : one)] },
        _ => document with
        {
            Sections =
            [
                .. document.Sections.Select((section, i) => i != place.Section - 1 ? section
                    : place.Part is CheckedPart.Heading ? section with { Heading = text }
                    : section with { Paragraphs = [.. section.Paragraphs.Select((one, j) => j == place.Paragraph ? text : one)] }),
            ],
        },
    };
}
