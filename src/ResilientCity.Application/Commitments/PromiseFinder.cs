using System.Text.RegularExpressions;
using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Marks;

namespace ResilientCity.Application.Commitments;

/// <summary>
/// Finds the sentences of a reply that look like promises: a day to come with something to be done, a number to reach, 将, 拟, 计划, 力争. What was done, what
/// others are quoted with, and 将…纳入 that only puts the object first, are none. It reads words only, and may be wrong both ways: it suggests, people decide.
/// </summary>
internal static partial class PromiseFinder
{
    private const int ShortestSentence = 6;
    private const int LongestFrame = 14;
    private const int MostFigures = 3;

    /// <param name="sections">Heading and text of each numbered part, a paragraph a line.</param>
    /// <param name="day">The day that the letter speaks from.</param>
    public static IReadOnlyList<PromiseSuggestion> Find(IReadOnlyList<(string Heading, string Text)> sections, DateOnly day) =>
        [.. sections.SelectMany((section, index) => InSection(index + 1, section.Heading, section.Text, day))];

    private static IEnumerable<PromiseSuggestion> InSection(int number, string heading, string text, DateOnly day)
    {
        var isNext = Tense.IsHeadingOfWhatComesNext(heading);
        var year = day.Year;
        foreach (var (paragraph, line) in text.Split('\n').Index())
        {
            foreach (var (start, sentence) in PromiseSentences.In(line))
            {
                isNext |= Tense.BeginsWhatComesNext(sentence);
                foreach (var found in Read(sentence, day, isNext, ref year))
                {
                    yield return found with { Section = number, Paragraph = paragraph, Start = start };
                }
            }
        }
    }

    private static List<PromiseSuggestion> Read(string sentence, DateOnly day, bool isNext, ref int year)
    {
        if (sentence.Length < ShortestSentence)
        {
            return [];
        }

        var own = WithoutOthersWords(sentence);
        var (isAhead, hasIntent, hasDate) = (false, false, false);
        DateOnly? frame = null;
        DateOnly? due = null;
        var figures = new List<PromiseFigure>();
        foreach (var clause in Tense.Clauses(own))
        {
            var isPast = Tense.IsPast(clause);
            var intends = !isPast && (Tense.IsAhead(ObjectFirst().Replace(clause, "")) || Goal().IsMatch(clause));
            var named = isPast ? null : EndOf(clause, day, ref year);
            isAhead = intends || (isAhead && !isPast);
            var isDated = !isPast && (named ?? frame) is not null && (Work().IsMatch(clause) || intends || isNext);
            if (intends || isDated)
            {
                due = named ?? frame ?? due;
            }

            hasIntent |= intends;
            hasDate |= isDated;
            if (isDated || isAhead)
            {
                figures.AddRange(PromiseFigure.In(clause));
            }

            frame = named is not null && clause.Trim().Length <= LongestFrame ? named : isPast ? null : frame;
        }

        return hasIntent || hasDate ? [.. Suggestions(sentence, due, figures, hasIntent)] : [];
    }

    private static IEnumerable<PromiseSuggestion> Suggestions(string sentence, DateOnly? due, List<PromiseFigure> figures, bool hasIntent)
    {
        var counted = figures.Distinct().Take(MostFigures).Cast<PromiseFigure?>();
        foreach (var figure in figures.Count == 0 ? [null] : counted)
        {
            List<PromiseSign> signs = [];
            AddWhere(PromiseSign.Date, due is not null);
            AddWhere(PromiseSign.Target, figure is not null);
            AddWhere(PromiseSign.Intent, hasIntent);
            yield return new PromiseSuggestion(0, 0, 0, sentence, figure?.Number, figure?.Unit, due, signs);

            void AddWhere(PromiseSign sign, bool holds)
            {
                if (holds)
                {
                    signs.Add(sign);
                }
            }
        }
    }

    /// <summary>今年汛前 is a time, but no day that could be filled in.</summary>
    private static DateOnly? EndOf(string clause, DateOnly day, ref int year)
    {
        var ends = TimeLimit.EndsIn(clause, day, ref year);
        return PromiseSpan.EndOf(clause, day) ?? (ends.Count > 0 && !Season().IsMatch(clause) ? ends[^1] : null); // 三年内 is no 年内
    }

    /// <summary>Titles and quotations are somebody else's words; “十四五” and other names in quotation marks are not.</summary>
    private static string WithoutOthersWords(string sentence) =>
        Quotation().Replace(ChineseText.WithoutTitles(sentence), quoted => new string('\u3000', quoted.Length));

    /// <summary>将老旧小区改造纳入计划: 将 says nothing of time there.</summary>
    [GeneratedRegex("将[^，,。]{1,40}?(?:纳入|列入|列为|作为|转为|分为|归为|视为|放在|摆在|融入)")]
    private static partial Regex ObjectFirst();

    [GeneratedRegex("(?:汛期?|雨季|春节|国庆|元旦|开学|供暖季?|采暖季?|入冬|春运|高考|台风季?|暑期|寒假|暑假)(?:来临|到来|开始)?(?:之|以)?前")]
    private static partial Regex Season();

    [GeneratedRegex("目标(?:是|为|任务是)|不低于|不少于")]
    private static partial Regex Goal();

    [GeneratedRegex("“[^“”]{7,}”|「[^「」]{7,}」|‘[^‘’]{7,}’")]
    private static partial Regex Quotation();

    [GeneratedRegex("完成|建成|实现|启动|投入|投用|建设|改造|推进|推动|实施|开展|出台|印发|整治|落实|到位|达到|达标|配齐|修复|解决|覆盖|开工|竣工|消除|开通|通车|交付|更换|拆除|加装|新增|增设|成立|设立|提高|提升|降至|降到")]
    private static partial Regex Work();
}
