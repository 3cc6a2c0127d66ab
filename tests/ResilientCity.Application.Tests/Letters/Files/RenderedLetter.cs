using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Application.Letters.Pdf;
using ResilientCity.Application.Letters.Word;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Letters.Pages;
using UglyToad.PdfPig;

namespace ResilientCity.Application.Tests.Letters.Files;

/// <summary>A letter of several pages with what breaks lines and fonts, and its files, made with the brought fonts alone.</summary>
internal static class RenderedLetter
{
    private const string Sentence =
        "全市已建成社区避难点1260处，其中学校、体育馆等312处（占24.8%），《云山市避难场所专项规划（2021—2035年）》要求到2025年人均有效面积达到1.5平方米；“一点一册”台账已经建立——每季度核对一次。";

    public static LetterDocument Document { get; } = new()
    {
        Mark = "A",
        Publicity = "同意公开",
        Agencies = ["云山市应急管理局"],
        DocumentNumber = "云应急函〔2024〕8号",
        TitleLines = ["云山市应急管理局", "关于市三届人大二次会议第0012号", "建议办理情况的答复函"],
        Salutation = "林堃喆、王䶮代表：",
        Addressees = ["林堃喆", "王䶮"],
        Opening = ["你们提出的《关于完善社区避难点的建议》（第0012号）收悉。现将办理情况答复如下。"],
        Sections =
        [
            new("一、", "摸清底数，分类施策", [Repeat(12), "（一）加强统筹。" + Repeat(3), new string('城', 120)]),
            new("二、", "强化演练。", [Repeat(10), "网址为https://example.org/emergency/shelters/list，可供查询。"], RunsIn: true),
        ],
        Closing = ["此答复函已经周望舒局长审签。对以上答复你们有什么意见，请通过填写回执及时反馈市人大常委会人代工委。"],
        SignatureAgencies = ["云山市应急管理局"],
        Date = new(2024, 5, 6),
        ContactPerson = "何珺",
        ContactPhone = "000-0000000",
        Postcode = "000000",
        CopyTo = ["市人大常委会人代工委", "市政府办公厅"],
    };

    public static LetterFonts BroughtFonts { get; } = new(new LetterFontSettings(null, UseSystem: false));

    public static LetterPages Pages { get; } = LetterPaginator.Lay(Document);

    public static RenderedPdf Pdf { get; } = new LetterPdf(BroughtFonts).Render(Pages, DocumentFacts.Of(Document));

    public static byte[] Docx { get; } = LetterWord.Render(Pages, DocumentFacts.Of(Document));

    public static PdfDocument OpenPdf() => PdfDocument.Open(Pdf.Bytes);

    /// <summary>The canonical text as one run of characters.</summary>
    public static string Characters(string text) => string.Concat(text.Where(one => !char.IsWhiteSpace(one)));

    private static string Repeat(int times) => string.Concat(Enumerable.Repeat(Sentence, times));
}
