using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Text of a web page around a letter: breadcrumbs, font switches, previous and next, footers.</summary>
internal static partial class WebNoise
{
    private const int LongestMeta = 400;

    public static bool Is(SourceLine line) =>
        Place().IsMatch(line.Text) || Tools().IsMatch(line.Plain) || Meta().IsMatch(line.Plain) || IsImprint(line) || Stamp().IsMatch(line.Text) || IsSiteName(line.Plain)
        || (line.Plain.Length <= LongestMeta && Inside().IsMatch(line.Plain));

    /// <summary>A site's name is no agency's: 云山市人民政府门户网站.</summary>
    public static bool IsSiteName(string plain) => SiteName().IsMatch(plain);

    /// <summary>Whether a word is a label of what a page says of itself.</summary>
    public static bool IsMetaLabel(string word) => Meta().IsMatch(word) && word.IndexOfAny(['：', ':']) < 0;

    /// <summary>The page's own imprint: who runs it, its licence.</summary>
    public static bool IsImprint(SourceLine line) => Imprint().IsMatch(line.Plain);

    [GeneratedRegex(@"^[【\[]?[\p{IsCJKUnifiedIdeographs}·—]{2,30}(?:(?:门户|政务|官方|政府|公众|信息|局|委|厅|会|办)网站|门户网|政务网|政府网|信息网|官网|(?:网上|信息)公开平台|政府门户)[】\]]?$")]
    private static partial Regex SiteName();

    private const string Words =
        PageLabel.Words + "|著录日期|公开时间|公开范围|更新时间|录入时间|编稿时间|编辑时间|日期|时间|浏览次数|浏览量|浏览|点击次数|点击率|点击数|点击量|点击|阅读次数|"
        + "阅读量|阅读|访问次数|访问量|人气|校对|审核|主题词|标签|关键词|关键字|信息名称|名称|标题|文章分类|字体|字号|今天是|文件已失效";

    [GeneratedRegex(@"^.{0,8}位置\s*[：:]|^(?:首页|网站首页)\s*[>＞»›/]|^\S{1,12}(?:\s*[>＞»›]+\s*\S{1,30})+$|^\s*[>＞»›]\s*\S{1,30}(?:\s*[>＞»›]+\s*\S{1,30})*$|^首页$|^(?:网站)?首页(?:\s+[\p{IsCJKUnifiedIdeographs}]{2,8}){2,}$|^(?!(?:19|20)[0-9]{2}\s*/)\S{1,12}(?:\s*/\s*\S{1,20}){2,}$|^[•●▪◆■]\s*\S|^<!--.*-->$|^\S+\.(?:png|jpg|gif|jpeg)$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^[【\[〖]?(?:字体|字号|字体大小|文字大小)?[：:]?[【\[]?(?:超大|大|特大)[】\]]?[、|｜/\s]*[【\[]?(?:中|默认|标准)|^[【\[〖]?(?:打印|关闭|收藏|分享|返回顶部|返回|打印本页|打印页面|关闭窗口|关闭页面|我要纠错|纠错|下载|保存|朗读|无障碍|长者模式|长辈版|关怀版|上一篇|下一篇|上一条|下一条|分享到|扫一扫|扫码|登录|注册|网站地图|联系我们|关于我们|隐私声明|相关链接|相关新闻|相关信息|相关文章|相关附件|热点推荐|友情链接|微信|微博|繁體|简体|English|欢迎访问|欢迎您)(?:[】\]〗：:、|｜]|$|本页|窗口|在手机|打开|关注|浏览|.{0,20}网站?)")]
    private static partial Regex Tools();

    [GeneratedRegex("^(?!字号[：:][^：:]{1,16}[〔\\[［【](?:19|20)[0-9]{2}[〕\\]］】])(?:" + Words + ")(?:[：:]|$)")]
    private static partial Regex Meta();

    /// <summary>A line with a page's words in its middle: 作者：佚名发布时间：2021-08-30 10:45来源：本站.</summary>
    [GeneratedRegex(@"(?:发布时间|发布日期|浏览次数|阅读次数|点击量|点击数|访问次数|更新时间|信息来源)[：:]|[【\[]?字体(?:大小)?[：:]|(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}[：:]\d\d.*来源|来源[：:].*(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}")]
    private static partial Regex Inside();

    [GeneratedRegex(@"版权所有|ICP备|公网安备|网站标识码|^Copyright|^©|免责声明|技术支持[：:]|^(?:主办|承办|主管)(?:单位)?[：:].{2,40}(?:承办|维护|支持|地址|联系|电话|版权|网站|政府)|您是第\d+位|建议使用.*浏览器|^地址[：:].*(?:邮编|电话).*(?:备|版权)", RegexOptions.IgnoreCase)]
    private static partial Regex Imprint();

    [GeneratedRegex(@"^(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?\s+(?:\d{1,2}:\d\d(?::\d\d)?(?:\s.*)?|星期.)$|^[-=_*—~·.|\s]{3,}$|^[—–-]\s*\d{1,3}\s*[—–-]$")]
    private static partial Regex Stamp();
}
