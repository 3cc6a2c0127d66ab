using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>A letter with a title, an opening and a salutation of a test's own.</summary>
internal static class LetterWith
{
    public const string Title = "白石市财政局关于市六届人大二次会议第0123号建议的答复";
    public const string Opening = "您提出的《关于支持小微企业的建议》收悉，现答复如下：";

    public static LetterReading Read(string title, string opening, string salutation = "王小川代表：") =>
        LetterReader.Read($"白石市财政局\n白财函〔2023〕12号\n{title}\n{salutation}\n{opening}\n一、加大投入\n安排资金一亿元。\n二、强化监管\n开展绩效评价。\n感谢您的支持。\n白石市财政局\n2023年5月6日\n联系人：李闻笛　联系电话：0000-1234567");

    /// <summary>What is reported of a field.</summary>
    public static IReadOnlyList<string> Reported(LetterReading reading, string field) =>
        [.. reading.Problems.Where(problem => problem.Field == field).Select(problem => problem.Reason)];
}
