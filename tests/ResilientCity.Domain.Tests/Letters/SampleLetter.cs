using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters;

internal static class SampleLetter
{
    public static LetterDocument Create() => new()
    {
        Mark = "A",
        Publicity = "同意公开",
        Agencies = ["云山市应急管理局"],
        DocumentNumber = "云应急函〔2024〕8号",
        TitleLines = ["云山市应急管理局", "关于市三届人大二次会议第0012号", "建议办理情况的答复函"],
        Salutation = "林知夏代表：",
        Addressees = ["林知夏"],
        Opening = ["你提出的《关于完善社区避难点的建议》（第0012号）收悉。现将办理情况答复如下。"],
        Sections =
        [
            new("一、", "摸清底数", ["全市已登记避难点三十处。", "其中学校十二处。"]),
            new("二、", "加强演练。", ["每年两次。"], RunsIn: true),
            new("三、", null, ["持续补齐物资。"]),
        ],
        Closing = ["此答复函已经周望舒局长审签。"],
        SignatureAgencies = ["云山市应急管理局"],
        Date = new(2024, 5, 6),
        ContactPerson = "何小满",
        ContactPhone = "000-0000000",
        Postcode = "000000",
        CopyTo = ["市人大常委会人代工委", "市政府办公厅"],
    };
}
