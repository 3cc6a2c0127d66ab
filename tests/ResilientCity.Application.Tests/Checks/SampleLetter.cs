using ResilientCity.Application.Checks;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Checks;

/// <summary>A letter in which no check finds anything, to be spoilt by a test in one place.</summary>
internal static class SampleLetter
{
    public static readonly DateOnly Today = new(2026, 3, 2);

    private static readonly RuleSet Rules = BuiltInRuleSets.For("chongqing", Today);

    public static CheckedLetter Clean()
    {
        var phrases = Rules.PhrasesOn(Today);
        var wording = new LetterWording(phrases, new LetterFacts
        {
            Kind = ProposalKind.Proposal,
            Congress = "市六届",
            Session = "三次会议",
            Year = 2026,
            Number = "0101",
            Title = "关于修复江边步道的建议",
            Addressees = ["卢喆"],
            CoHandlers = ["市园林局", "市交通局"],
            SignatoryName = "丁一凡局长",
        });
        return new CheckedLetter
        {
            Document = new LetterDocument
            {
                Mark = "A",
                Publicity = "同意公开",
                Agencies = ["江城市水务局"],
                TitleLines = ["江城市水务局", .. wording.TitleLines],
                Salutation = wording.Salutation,
                Addressees = ["卢喆"],
                Opening = [wording.Opening],
                Sections =
                [
                    new LetterSection("一、", "摸清底数", ["全市步道已普查，发现病害126处。"]),
                    new LetterSection("二、", "加快修复", ["今年已修复12公里，计划2026年12月底前全部修复。"]),
                ],
                Closing = [wording.Closing],
                SignatureAgencies = ["江城市水务局"],
                ContactPerson = "何小满",
                ContactPhone = "000-00000000",
                Postcode = "400000",
                CopyTo = ["市人大常委会人代工委", "市政府办公厅"],
            },
            Kind = ProposalKind.Proposal,
            Number = "0101",
            Title = "关于修复江边步道的建议",
            Delegates = ["卢喆"],
            CoHandlers = [new("市园林局", ["市园林局", "江城市园林局"]), new("市交通局", ["市交通局", "江城市交通局"])],
            AssignedOn = new DateOnly(2026, 1, 5),
            DocumentCode = "江水函",
            Facts = new ReplyFacts("abcd", "A", "agreed", null, "何小满", "000-00000000", "400000", "市人大常委会人代工委、市政府办公厅", "丁一凡局长"),
            Head = "丁一凡",
            CopiesAskedFor = ["市人大常委会人代工委", "市政府办公厅"],
            Rules = Rules,
            Wording = wording,
            Phrases = phrases,
            Today = Today,
        };
    }

    /// <summary>The clean letter with these paragraphs in one section.</summary>
    public static CheckedLetter Saying(params string[] paragraphs) => Clean().With(letter => letter with { Sections = [new LetterSection("一、", "摸清底数", [.. paragraphs])] });

    public static CheckedLetter WithOpening(string opening) => Clean().With(letter => letter with { Opening = [opening] });

    public static CheckedLetter WithClosing(string closing) => Clean().With(letter => letter with { Closing = [closing] });

    public static CheckedLetter Marked(string mark, params string[] paragraphs)
    {
        var letter = Saying(paragraphs);
        return letter with { Facts = letter.Facts with { MarkCode = mark } };
    }

    public static CheckedLetter With(this CheckedLetter letter, Func<LetterDocument, LetterDocument> change) => letter with { Document = change(letter.Document) };

    public static CheckedLetter WithFacts(this CheckedLetter letter, Func<ReplyFacts, ReplyFacts> change) => letter with { Facts = change(letter.Facts) };

    /// <summary>What one check finds.</summary>
    public static IReadOnlyList<CheckFinding> Find<T>(this CheckedLetter letter)
        where T : ILetterCheck, new() => [.. LetterChecks.Run(new T(), letter)];

    /// <summary>The paragraph after the one-click mend of the only finding.</summary>
    public static string Mended<T>(string paragraph)
        where T : ILetterCheck, new()
    {
        var finding = Saying(paragraph).Find<T>().ShouldHaveSingleItem();
        var mend = finding.Mend.ShouldBeOfType<ReplaceText>();
        var (start, length) = (finding.Place.Start!.Value, finding.Place.Length!.Value); // a mend of text has its range
        paragraph.Substring(start, length).ShouldBe(mend.Was);
        return paragraph[..start] + mend.With + paragraph[(start + length)..];
    }
}
