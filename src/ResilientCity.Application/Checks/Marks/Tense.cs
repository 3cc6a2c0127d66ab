using System.Text.RegularExpressions;

namespace ResilientCity.Application.Checks.Marks;

/// <summary>Whether words speak of what was done or of what is to come. Chinese marks it by words: 已, 了, 截至; 将, 拟, 下一步.</summary>
internal static partial class Tense
{
    /// <summary>Cut at the commas and colons: one sentence may tell both.</summary>
    public static IEnumerable<string> Clauses(string sentence) => ClauseEnd().Split(sentence).Where(clause => clause.Length > 0);

    public static bool IsPast(string clause) => Past().IsMatch(clause);

    /// <summary>A promise or plan. 已将… is none: 将 only puts the object first there.</summary>
    public static bool IsAhead(string clause) => Intent().IsMatch(clause) || (Shall().IsMatch(clause) && !IsPast(clause));

    /// <summary>From here on the letter speaks of what comes next: 下一步，我局将做好以下工作.</summary>
    public static bool BeginsWhatComesNext(string sentence) => Next().IsMatch(sentence);

    public static bool IsHeadingOfWhatComesNext(string heading) => NextHeading().IsMatch(heading);

    /// <summary>入库企业三百家: a number of things that there are, where no word promises them.</summary>
    public static bool Counts(string clause) => Quantity().IsMatch(clause);

    [GeneratedRegex("(?:[0-9]|[一二三四五六七八九十百千万亿]{2,}|[两三四五六七八九十])(?:余|多|万|亿)?(?:[家处台套户辆座宗亩所条件人名次盏根元米株]|公里|公顷|平方米|个(?!月|工作日)|%|％)")]
    private static partial Regex Quantity();

    [GeneratedRegex("[，,：:]")]
    private static partial Regex ClauseEnd();

    [GeneratedRegex("已(?!收悉|成为)|(?<![为除罢未])了(?![解望如])|曾|先后|截至|截止|以来|去年|上年|近年|近(?:[0-9]|[一二三两四五几])年|过去")]
    private static partial Regex Past();

    [GeneratedRegex("将(?![军士领帅近])")]
    private static partial Regex Shall();

    [GeneratedRegex("下一?步|下一?阶段|接下来|今后(?!工作)|后续(?:将|拟|我|按|工作)|拟(?![定订稿态人合]|制(?!定))|力争|争取(?![到了])|预计|打算|承诺|(?<![行按工度资金展作出施民实设育一])计划(?=[于在用分到对投建新改修完实启开增安通从再把将推逐每今明后采购对更年利由与按续拓延0-9])|确保.{0,16}(?:前|内|底)|(?:逐步|分步|分批次?|分期|分年度?|分阶段)(?:地)?(?:解决|推进|实施|改造|完善|推广|扩大|实现|建立|落实|修复|消除|增加|提高|提升|覆盖|开展|安排|配|更换|补|建设|整治|清退|治理|加装)")]
    private static partial Regex Intent();

    [GeneratedRegex("下一?步|下一?阶段|接下来|今后(?!工作)|将(?:重点)?(?:从|做好|抓好|开展)以?下")]
    private static partial Regex Next();

    [GeneratedRegex("下一?步|下一?阶段|今后|打算|计划|努力方向|工作安排|思路")]
    private static partial Regex NextHeading();
}
