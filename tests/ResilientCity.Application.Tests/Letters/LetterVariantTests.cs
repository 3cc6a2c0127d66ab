using System.Text.Json.Nodes;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>One letter whose parts are written in another way, one at a time.</summary>
public sealed class LetterVariantTests
{
    private static readonly (string Part, string Text)[] Letter =
    [
        ("mark", "A"),
        ("publicity", "同意公开"),
        ("head", "白石市财政局"),
        ("number", "白财函〔2023〕12号"),
        ("title", "白石市财政局关于市六届人大二次会议第0123号建议的答复"),
        ("salutation", "王小川代表："),
        ("opening", "您提出的《关于支持小微企业的建议》（第0123号）收悉，现答复如下："),
        ("body", "一、加大投入\n安排资金一亿元。\n二、强化监管\n开展绩效评价。"),
        ("closing", "感谢您对财政工作的支持。"),
        ("signature", "白石市财政局"),
        ("date", "2023年5月6日"),
        ("contact", "联系人：李闻笛　联系电话：0000-1234567"),
        ("copy", "抄送：市人大常委会人代工委。"),
    ];

    [Theory]
    [InlineData("title", "白石市财政局关于市六届人大二次会议第0123号建议的答复\nB类", "title", "白石市财政局关于市六届人大二次会议第0123号建议的答复")]
    [InlineData("mark", "类别：B（正在解决）", "mark", "B")]
    [InlineData("mark", "办理类别：□A  ☑B  □C", "mark", "B")]
    [InlineData("mark", "类别：建议", "mark", null)]
    [InlineData("publicity", "公开类型：√主动公开  □依申请公开  □不予公开", "publicity", "主动公开")]
    [InlineData("publicity", "公开属性：不予公开（涉及个人隐私）", "publicity", "不予公开（涉及个人隐私）")]
    [InlineData("publicity", "（此文主动公开）", "publicity", "此文主动公开")]
    [InlineData("number", "白财函〔 2023 〕 12 号", "documentNumber", "白财函〔2023〕12号")]
    [InlineData("number", "白财函2023〕12号", "documentNumber", "白财函2023〕12号")]
    [InlineData("number", "〔2023〕12号", "documentNumber", "〔2023〕12号")]
    [InlineData("title", "关于市六届人大二次会议第 B-012 号建议的答复", "proposalNumber", "B-012")]
    [InlineData("title", "关于市六届人大二次会议第〔123〕号建议的答复", "proposalNumber", "123")]
    [InlineData("title", "关于市六届人大二次会议建议第5号的答复", "proposalNumber", "5")]
    [InlineData("title", "关于市六届人大二次会议NO.123号建议的答复", "proposalNumber", "123")]
    [InlineData("title", "关于市人大代表王小川0123号建议的答复", "congress", null)]
    [InlineData("title", "对市人大六届二次会议第0123号建议的答复函（代拟稿）", "congress", "市六届")]
    [InlineData("title", "关于政协白石市第五届委员会第一次会议第18号（城建类）提案的答复", "congress", "白石市政协五届")]
    [InlineData("title", "关于白石市第五届政治协商会议第一次会议第18号提案的答复", "congress", "白石市政协五届")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》（第0123号）收悉。在市教育局、市科技局协助下，现答复如下：", "coHandlingAgencies", "市教育局、市科技局")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》收悉。我局商市发展改革委、市经济信息委，现答复如下：", "coHandlingAgencies", "市发展改革委、市经济信息委")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》收悉。根据市教委、市科技局会办意见，现答复如下：", "coHandlingAgencies", "市教委、市科技局")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》收悉。我局与协办单位市公安局、市城市管理局进行了沟通，现答复如下：", "coHandlingAgencies", "市公安局、市城市管理局")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》由我局主办，市公安局、市城市管理局协办，现答复如下：", "coHandlingAgencies", "市公安局、市城市管理局")]
    [InlineData("opening", "您提出的《关于支持小微企业的建议》收悉。在市委、市政府的大力支持下，现答复如下：", "coHandlingAgencies", "")]
    [InlineData("opening", "您关于支持小微企业的建议(第0123号)收悉.经研究,现答复如下:", "proposalTitle", "关于支持小微企业的建议")]
    [InlineData("opening", "您在市六届人大二次会议上提出的“关于支持小微企业”的建议，我局高度重视，现答复如下：", "proposalTitle", "关于支持小微企业")]
    [InlineData("salutation", "王小川代表、李闻笛代表:", "addressees", "王小川、李闻笛")]
    [InlineData("salutation", "尊敬的王小川代表，您好！", "addressees", "王小川")]
    [InlineData("salutation", "王小川、李闻笛、张望三等三位代表：", "addressees", "王小川、李闻笛、张望三")]
    [InlineData("salutation", "欧阳修竹 代表：", "addressees", "欧阳修竹")]
    [InlineData("salutation", "农工党白石市委、李闻笛委员：", "addressees", "农工党白石市委、李闻笛")]
    [InlineData("salutation", "区人大常委会代表工委：", "addressees", "区人大常委会代表工委")]
    [InlineData("salutation", "市人大代表河东街道联络站：", "addressees", "市人大代表河东街道联络站")]
    [InlineData("salutation", "王小川代表、各位联名代表：", "addressees", "王小川")]
    [InlineData("salutation", "王小川等三位联名代表：", "addressees", "王小川")]
    [InlineData("salutation", "王小川委员暨民建支部：", "addressees", "王小川、民建支部")]
    [InlineData("salutation", "王小川代表和李闻笛代表：", "addressees", "王小川、李闻笛")]
    [InlineData("salutation", "王小川代表暨李闻笛代表：", "addressees", "王小川、李闻笛")]
    [InlineData("salutation", "主送：王小川代表：", "addressees", "王小川")]
    [InlineData("salutation", "河东代表小组王小川代表：", "addressees", "王小川")]
    [InlineData("salutation", "主送：王小川代表", "addressees", "王小川")]
    [InlineData("salutation", "主 送：王小川、李闻笛代表", "addressees", "王小川、李闻笛")]
    [InlineData("salutation", "九三学社市委会、无党派人士界：", "addressees", "九三学社市委会、无党派人士界")]
    [InlineData("salutation", "驻会代表 王小川：", "addressees", "王小川")]
    [InlineData("mark", "【A】【主动公开】", "mark", "A")]
    [InlineData("title", "答 复 函", "title", "答复函")]
    [InlineData("title", "答复市六届人大二次会议第0123号建议", "title", "答复市六届人大二次会议第0123号建议")]
    [InlineData("title", "市财政局办理市六届人大二次会议第0123号建议情况", "title", "市财政局办理市六届人大二次会议第0123号建议情况")]
    [InlineData("date", "2023/5/6", "date", "2023-05-06")]
    [InlineData("closing", "此答复函已经李闻笛副局长（主持工作）审签。", "signatory", "李闻笛")]
    [InlineData("closing", "此件已经刘望舒局长审签同意，请您将意见反馈给我们。", "signatory", "刘望舒")]
    [InlineData("closing", "此答复函业经局党组书记、局长张望三同志审定。", "signatory", "张望三")]
    [InlineData("signature", "（此页无正文）\n白石市财政局（代章）", "date", "2023-05-06")]
    [InlineData("date", "二〇二三年四月廿八日", "date", "2023-04-28")]
    [InlineData("date", "2023 年 04 月 08 日", "date", "2023-04-08")]
    [InlineData("date", "二ΟΟ七年五月二十四日", "date", "2007-05-24")]
    [InlineData("date", "2023年2月30日", "date", null)]
    [InlineData("contact", "联系人：李闻笛，13800000000；王小川，0000-1234567", "contactPhone", "13800000000")]
    [InlineData("contact", "（联系人及电话：市财政局企业处 李闻笛 0000-1234567）", "contactPerson", "李闻笛")]
    [InlineData("contact", "联系人：李闻笛联系电话：0000-1234567", "contactPhone", "0000-1234567")]
    public void Part_WrittenInAnotherWay_IsRead(string part, string text, string field, string? expected)
    {
        var source = string.Join('\n', Letter.Select(one => one.Part == part ? text : one.Text));
        var reading = LetterReader.Read(source);

        Value(JsonNode.Parse(LetterReadingJson.Write(reading))![field]).ShouldBe(expected);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
        LetterFile.WithoutSpace(Application.Letters.LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(source));
    }

    private static string? Value(JsonNode? node) => node is JsonArray items ? string.Join('、', items.Select(item => item!.GetValue<string>())) : node?.GetValue<string>();
}
