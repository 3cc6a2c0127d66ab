using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters.Pages;

/// <summary>A letter of several pages with everything that breaks lines: quotes, brackets, numbers, long dashes.</summary>
internal static class LongLetter
{
    private const string Sentence =
        "全市已建成社区避难点1260处，其中学校、体育馆等312处（占24.8%），《云山市避难场所专项规划（2021—2035年）》要求到2025年人均有效面积达到1.5平方米；“一点一册”台账已经建立——每季度核对一次。";

    public static LetterDocument Of(int sentences) => SampleLetter.Create() with
    {
        Sections =
        [
            new("一、", "摸清底数，分类施策", [Repeat(sentences), "（一）加强统筹。" + Repeat(sentences / 2)]),
            new("二、", "强化演练。", [Repeat(sentences)], RunsIn: true),
            new("三、", null, [Repeat(sentences / 2)]),
        ],
    };

    public static string Repeat(int times) => string.Concat(Enumerable.Repeat(Sentence, Math.Max(1, times)));
}
