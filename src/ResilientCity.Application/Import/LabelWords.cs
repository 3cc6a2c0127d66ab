namespace ResilientCity.Application.Import;

internal enum LabelKind
{
    /// <summary>A label that may also name something else than the mark (类别：提案): taken only where a mark follows.</summary>
    PerhapsMark,
    Mark,
    Publicity,
    DocumentNumber,
    Signatory,
    ContactPerson,

    /// <summary>Somebody who drafted or answers for the letter: the contact where no other is named.</summary>
    Officer,
    ContactPhone,

    /// <summary>An agency or section with its number.</summary>
    ContactOffice,
    Postcode,
    CopyTo,

    /// <summary>Known, without a field of its own.</summary>
    Other,
}

/// <summary>The words that label a letter's facts, as offices write them, without spaces.</summary>
internal static class LabelWords
{
    private static readonly (LabelKind Kind, string Words)[] Plain =
    [
        (LabelKind.Mark, "建议办理类别 提案办理类别 建议办理结果 提案办理结果 办理结果类别 办理结果分类 办理情况分类 办理结果标识 类别标记 办理类别 答复类别 答复分类 复文类别 复函类别 办理结果 答复类型 办理类型 办理程度 办复类别 办结类别 结果类别 落实类别 解决程度 标注 办理标识 办理标记 答复标识 类别标识 结果标识"),
        (LabelKind.PerhapsMark, "类别 分类 类型 办理情况 办理等级 标记 标识 结果"),
        (LabelKind.Publicity, "是否同意公开 是否主动公开 是否可以公开 是否公开发布 信息公开选项 信息公开属性 信息公开类别 信息公开方式 信息公开形式 公开属性 公开方式 公开形式 公开类别 公开选项 公开类型 公开情况 公开意见 公开性质 是否公开 信息公开 信息公开类型 信息公开意见 政务公开形式 政务公开方式 政务公开属性 政务公开类别 政务公开类型 政务公开选项 公开"),
        (LabelKind.DocumentNumber, "发文字号 发文文号 文件编号 文号 字号"),
        (LabelKind.Signatory, "签发人 审签人 签批人 签发 审签 签批 领导签批 签批领导 审签领导 签发领导 领导签发 领导署名 领导签名 领导签字 签字领导 签署人 签署领导 主要领导签字 主要领导签名 主要领导签发 主要领导签批 主要领导（签字） 主要领导(签字) 主要领导（签名） 主要领导(签名) 主要负责人签字 主要负责人（签字） 主要负责人(签字) 领导（签字） 领导(签字) 签发人（签字） 签发人(签字)"),
        (LabelKind.CopyTo, "抄送 抄报 抄送单位 抄送机关"),
        (LabelKind.ContactPhone, "联系电话 联系方式 联系人电话 联系人联系电话 办公电话 办公室电话 固定电话 咨询电话 电话 电话号码 手机 手机号码 手机号 座机 移动电话 单位电话 科室电话 处室电话 联系手机 联系人手机 经办人电话 承办人电话 联系热线"),
        (LabelKind.Postcode, "邮政编码 邮编"),
        (LabelKind.Other, "不公开理由 不予公开理由 不公开原因 理由 主送 主送单位 主送机关 密级 联系地址 通讯地址 通信地址 办公地址 地址 传真 传真号码 电子邮箱 电子邮件 邮箱 网址 E-mail Email 关键词 关键字 主题词 印发份数 监督电话 投诉电话 举报电话"),
    ];

    private static readonly string[] Contacts = ["联系人", "联络人", "联系人员", "联系人姓名"];
    private static readonly string[] Officers = ["承办人", "经办人", "承办人员", "具体承办人", "具体经办人", "具体联系人", "经办", "本件责任人", "办理责任人", "具体责任人"];
    private static readonly string[] Offices = ["联系单位", "承办单位", "承办处室", "承办科室", "承办部门", "联系部门", "联系科室", "联系处室", "办理单位", "办理处室", "办理科室"];

    /// <summary>People whose number is their own, not the contact's.</summary>
    private static readonly string[] OtherPeople = ["承办负责人", "承办单位负责人", "单位负责人", "负责人", "主要负责人", "分管领导", "分管负责人", "主要领导", "审核人", "核稿人", "拟稿人", "校对人"];

    /// <summary>Of these the heads of the whole agency.</summary>
    private static readonly string[] Heads = ["负责人", "主要负责人", "单位负责人"];
    private static readonly string[] WithPhone = ["（电话）", "(电话)", "（联系电话）", "(联系电话)", "（及电话）", "(及电话)", "/电话", "/联系电话", "（联系方式）", "(联系方式)", "及联系电话", "及电话", "和电话", "和联系电话", "、联系电话", "、电话", "及联系方式", "和联系方式", "与电话"];

    public static IReadOnlyDictionary<string, LabelKind> Kinds { get; } = All().DistinctBy(one => one.Word).ToDictionary(one => one.Word, one => one.Kind, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a text is a whole label of number or publicity, as pages write it without a colon.</summary>
    public static bool IsOfPage(string text) =>
        SourceText.WithoutSpace(text) is ({ Length: > 2 } or "文号") and var word && Kinds.TryGetValue(word, out var kind) && kind is LabelKind.DocumentNumber or LabelKind.Publicity;

    /// <summary>Whether a label names an office, which may be followed by its number.</summary>
    public static bool NamesOffice(LabelledPiece piece) => piece.Kind == LabelKind.ContactOffice || Offices.Contains(Word(piece));

    /// <summary>Whether a label names somebody who is not the contact.</summary>
    public static bool NamesOtherPerson(LabelledPiece piece) => OtherPeople.Contains(Word(piece));

    /// <summary>Whether a label names the head of the agency, without saying that it is who signed.</summary>
    public static bool NamesHead(LabelledPiece piece) => Heads.Contains(Word(piece));

    private static string Word(LabelledPiece piece) => piece.Before.Trim('（', '(', '【', '[', '：', ':');

    private static IEnumerable<(string Word, LabelKind Kind)> All() =>
    [
        .. Plain.SelectMany(group => group.Words.Split(' ').Select(word => (word, group.Kind))),
        .. Offices.Concat(OtherPeople).Select(word => (word, LabelKind.Other)),
        .. Contacts.Select(word => (word, LabelKind.ContactPerson)),
        .. Officers.Select(word => (word, LabelKind.Officer)),
        .. Contacts.SelectMany(word => WithPhone.Select(end => (word + end, LabelKind.ContactPerson))),
        .. Officers.SelectMany(word => WithPhone.Select(end => (word + end, LabelKind.Officer))),
        .. Offices.SelectMany(word => WithPhone.Append("电话").Select(end => (word + end, LabelKind.ContactOffice))),
    ];
}
