namespace ResilientCity.Application.Import;

/// <summary>The common surnames: they tell where a name begins that stands right behind an office (排水科李示例).</summary>
internal static class Surnames
{
    private const string Single =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤"
        + "康易乔赖文樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦柳邢岳齐梅庄辛管祝左涂谷时舒耿卜路詹凌盛纪苗曲欧喻戚华卫褚柏窦云费岑滕罗毋姬单饶麦宗骆阮蓝车晏解应丛燕甘房裴翁荀甄封靳段侯宓班仇栾祖符景幸司桑桂濮寿边扈冀郏浦尚农晁阚简池";

    private static readonly HashSet<string> Double =
        ["欧阳", "司马", "上官", "诸葛", "夏侯", "皇甫", "尉迟", "公孙", "慕容", "令狐", "长孙", "宇文", "司徒", "东方", "南宫", "端木", "闻人", "轩辕"];

    public static bool IsDouble(string text) => Double.Contains(text);

    /// <summary>A surname with a given name of one or two characters.</summary>
    public static bool Begins(string name) => Length(name) is > 0 and var surname && name.Length - surname is 1 or 2;

    private static int Length(string name) =>
        name.Length > 2 && Double.Contains(name[..2]) ? 2 : name.Length > 1 && Single.Contains(name[0], StringComparison.Ordinal) ? 1 : 0;
}
