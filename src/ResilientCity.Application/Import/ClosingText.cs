using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Finds the closing paragraphs (who signed it off, thanks, the request for the receipt) and the list of attachments behind them.</summary>
internal static partial class ClosingText
{
    private const int LongestClosing = 220;
    private const int ShortLine = 12;

    public static (IReadOnlyList<SourceLine> Text, IReadOnlyList<SourceLine> Attachments) CutAttachments(IReadOnlyList<SourceLine> lines)
    {
        var list = lines.ToList();
        var start = list.FindLastIndex(line => Attachment().IsMatch(line.Plain));
        var isList = start > 0 && list.Skip(start).All(line => line.Plain.Length <= 80 && !line.Plain.EndsWith('。'));
        return isList ? (list[..start], list[start..]) : (list, []);
    }

    public static (IReadOnlyList<SourceLine> Body, IReadOnlyList<SourceLine> Closing) Cut(IReadOnlyList<SourceLine> lines)
    {
        var start = lines.Count;
        for (var i = lines.Count - 1; i >= 1 && CanStandInClosing(lines[i]); i--)
        {
            if (Start().IsMatch(lines[i].Plain))
            {
                start = i;
            }
        }

        return ([.. lines.Take(start)], [.. lines.Skip(start)]);
    }

    /// <summary>Where the contact begins that some offices name at the end of the closing: 请与我局联系。联系人：何小满，电话：000-0000000。</summary>
    public static int? ContactAt(string closing)
    {
        var match = Contact().Match(closing);
        return match.Success && Labelled.Pieces(closing[match.Index..]) is [{ Kind: LabelKind.ContactPerson or LabelKind.Officer or LabelKind.ContactPhone }, ..] ? match.Index : null;
    }

    private static bool CanStandInClosing(SourceLine line) =>
        Start().IsMatch(line.Plain) || (line.Plain.Length <= LongestClosing && !Numbered().IsMatch(line.Text) && (line.Plain.Length <= ShortLine || Courtesy().IsMatch(line.Plain)));

    private const string ContactLabel = "\\p{IsCJKUnifiedIdeographs}{0,4}(?:联系人|联络人|经办人|承办人|联系电话|联系方式)[^。；！]{0,8}?[：:]";

    /// <summary>Behind a sentence, or in brackets with nothing behind.</summary>
    [GeneratedRegex("(?<=[。；;！])[（(]?" + ContactLabel + "[^。！]{2,80}[。）)]*$|[（(]" + ContactLabel + "(?:[^。！（）()]|[（(][0-9０-９-]{2,12}[）)]){2,80}[）)][。；]?$")]
    private static partial Regex Contact();

    /// <summary>What a sentence of a closing speaks of.</summary>
    [GeneratedRegex("感谢|谢谢|支持|关心|关注|监督|反馈|意见|回执|审签|签发|联系|满意|评议|祝|批评|指正|理解|答复")]
    private static partial Regex Courtesy();

    [GeneratedRegex("^附件(?:[：:]|[0-9一二三]?[、.．：:])")]
    private static partial Regex Attachment();

    [GeneratedRegex("^[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．是]")]
    private static partial Regex Numbered();

    [GeneratedRegex("^(?:此答复|此件|本件|该答复|本答复|此函|此复|本函|以上(?:答复|回复|意见|是|为|情况|内容)|上述(?:答复|回复|意见)|对(?:以上|上述|此|本|我[局委厅办院])(?:的)?(?:答复|回复|意见)|[您你]?(?:对|如对|若对)(?:以上|上述|本|此|我).{0,12}(?:答复|回复|办理)|如(?:有|您|你|果|对)|若(?:有|您|你|对)|.{2,8}(?:代表|委员)[，,](?:以上|对以上)|以上答复|最后[，,].{0,80}(?:感谢|谢谢)|(?:最后[，,]?|再次|再一次|衷心|非常|诚挚|诚恳|真诚|十分|在此[，,]?)*(?:地)?感谢|特此|专此|谨此|敬请|恭请|请(?:您|你|通过|将|对|在|填)|欢迎(?:您|你)|恳请|妥否|当否|顺致|顺颂|此致|敬礼|祝|盼|诚恳希望|(?:真诚|诚挚|衷心)?希望(?:您|你).{0,20}(?:关心|支持|提出)|妥否[，,]请|顺祝|谢谢)")]
    private static partial Regex Start();
}
