using System.Text.RegularExpressions;

namespace ResilientCity.Application.Import;

/// <summary>Text of a web page around a letter: breadcrumbs, font switches, previous and next, footers.</summary>
internal static partial class WebNoise
{
    public static bool Is(SourceLine line) =>
        Place().IsMatch(line.Text) || Tools().IsMatch(line.Plain) || Meta().IsMatch(line.Plain) || Footer().IsMatch(line.Plain) || Stamp().IsMatch(line.Text);

    [GeneratedRegex(@"^(?:您?(?:现在|当前)?的?(?:所在)?位置|首页|网站首页|当前位置)\s*[：:]?\s*.*[>＞»›/]|^\S{1,12}(?:\s*[>＞»›]\s*\S{1,30})+$|^首页$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^[【\[〖]?(?:字体|字号|字体大小|文字大小)?[：:]?[【\[]?(?:超大|大|特大)[】\]]?[、|｜/\s]*[【\[]?(?:中|默认|标准)|^[【\[〖]?(?:打印|关闭|收藏|分享|返回顶部|返回|打印本页|打印页面|关闭窗口|关闭页面|我要纠错|纠错|下载|保存|朗读|无障碍|长者模式|上一篇|下一篇|上一条|下一条|分享到|扫一扫|登录|注册|网站地图|联系我们|关于我们|隐私声明|相关链接|相关新闻|相关信息|相关文章|相关附件|热点推荐|友情链接|微信|微博|繁體|简体|English)(?:[】\]〗：:、|｜]|$|本页|窗口|在手机)")]
    private static partial Regex Tools();

    [GeneratedRegex(@"^(?:信息来源|文章来源|来源|发布时间|发布日期|发布机构|发布单位|发文机构|发文日期|成文日期|生成日期|公开日期|公开时间|更新时间|日期|时间|浏览次数|浏览量|浏览|点击次数|点击率|点击数|点击量|点击|阅读次数|阅读量|阅读|访问次数|访问量|作者|编辑|责任编辑|责编|审核|索引号|主题分类|信息分类|体裁分类|主题词|有效性|标签|关键词|信息名称|名称|所属栏目|文章分类|稿件来源|字体)[：:]")]
    private static partial Regex Meta();

    [GeneratedRegex(@"版权所有|ICP备|公网安备|网站标识码|^Copyright|技术支持[：:]|^(?:主办|承办|主管)(?:单位)?[：:].{2,40}(?:承办|维护|支持|地址)|您是第\d+位|建议使用.*浏览器|^地址[：:].*(?:邮编|电话).*(?:备|版权)", RegexOptions.IgnoreCase)]
    private static partial Regex Footer();

    [GeneratedRegex(@"^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}\s+\d{1,2}:\d\d(?::\d\d)?(?:\s.*)?$|^[-=_*—~·.]{3,}$|^[—–-]\s*\d{1,3}\s*[—–-]$")]
    private static partial Regex Stamp();
}
