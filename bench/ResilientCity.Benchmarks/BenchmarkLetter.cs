using ResilientCity.Domain.Letters;

namespace ResilientCity.Benchmarks;

/// <summary>A letter of the size of a long real one: five sections, about 3,000 characters, six pages.</summary>
internal static class BenchmarkLetter
{
    private const string Sentence =
        "全市已建成社区避难点1260处，其中学校、体育馆等312处（占24.8%），《云山市避难场所专项规划（2021—2035年）》要求到2025年人均有效面积达到1.5平方米；“一点一册”台账已经建立，责任单位每季度核对一次。";

    public static LetterDocument Create() => new()
    {
        Mark = "A",
        Publicity = "同意公开",
        Agencies = ["云山市应急管理局"],
        DocumentNumber = "云应急函〔2024〕8号",
        TitleLines = ["云山市应急管理局", "关于市三届人大二次会议第0012号", "建议办理情况的答复函"],
        Salutation = "林知夏代表：",
        Opening = ["你提出的《关于完善社区避难点的建议》（第0012号）收悉。现将办理情况答复如下。"],
        Sections = Enumerable.Range(1, 5)
            .Select(i => new LetterSection(ChineseNumerals.Format(i) + "、", "摸清底数，分类施策", [Various(i)]))
            .ToValueList(),
        Closing = ["此答复函已经周望舒局长审签。对以上答复你有什么意见，请通过填写回执及时反馈市人大常委会人代工委。"],
        SignatureAgencies = ["云山市应急管理局"],
        Date = new(2024, 5, 6),
        ContactPerson = "何小满",
        ContactPhone = "000-0000000",
        Postcode = "000000",
        CopyTo = ["市人大常委会人代工委", "市政府办公厅"],
    };

    /// <summary>The same letter with paragraphs of about 400 characters in its first section, this many characters together.</summary>
    public static LetterDocument Create(int characters)
    {
        var paragraph = string.Concat(Enumerable.Repeat(Sentence, 4));
        var letter = Create();
        var longer = Enumerable.Repeat(paragraph, characters / paragraph.Length).ToValueList();
        return letter with { Sections = [letter.Sections[0] with { Paragraphs = longer }, .. letter.Sections.Skip(1)] };
    }

    /// <summary>Sentences with some eighty characters that no other section has: a real letter has about 700 different ones.</summary>
    private static string Various(int section) =>
        string.Concat(Enumerable.Repeat(Sentence, 4)) + string.Concat(Enumerable.Range(0, 120).Select(i => (char)(0x4E00 + (section * 977) + (i * 7)))) + "。";
}
