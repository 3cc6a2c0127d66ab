using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The foot of one letter, written as different offices write it.</summary>
public sealed class LetterFootTests
{
    private const string Above = "A\n同意公开\n白石市水务局\n白水函〔2023〕12号\n白石市水务局关于市六届人大二次会议第0123号建议的答复\n王小川代表：\n您提出的《关于治理内涝的建议》（第0123号）收悉，现答复如下：\n一、加大投入\n安排资金一亿元。\n二、强化监管\n开展绩效评价。\n";
    private const string Signed = "感谢您的支持。\n白石市水务局\n2023年5月6日\n";

    private static LetterReading Read(string foot, string closing = Signed)
    {
        var source = Above + closing + foot;
        var reading = LetterReader.Read(source);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(source));
        return reading;
    }

    [Theory]
    [InlineData("抄送：市人大常委会代表工委、市政府督查室\n      市财政局，市住房和城乡建设局，\n      云溪区人民政府", "市人大常委会代表工委|市政府督查室|市财政局|市住房和城乡建设局|云溪区人民政府")]
    [InlineData("抄送：市人大常委会代表工委\n市政府办公室", "市人大常委会代表工委|市政府办公室")]
    [InlineData("抄送：市人大常委会代表工委 市政府办公室", "市人大常委会代表工委|市政府办公室")]
    [InlineData("抄送：市人大常委会代表工委，市政府督查室，市住房和\n城乡建设局。", "市人大常委会代表工委|市政府督查室|市住房和城乡建设局")]
    [InlineData("抄送：市人大常委会代表工委，市政府督查室，市住房和城乡建设局\n市财政局。", "市人大常委会代表工委|市政府督查室|市住房和城乡建设局|市财政局")]
    [InlineData("抄送：市人大常委会代表工委\n存档", "市人大常委会代表工委|存档")]
    [InlineData("抄送：市人大常委会 市委 市政府 市政协", "市人大常委会|市委|市政府|市政协")]
    [InlineData("抄送：\n市人大常委会代表工委\n市政府办公室", "市人大常委会代表工委|市政府办公室")]
    [InlineData("抄送：市人大常委会代表工委（2份），\n市政府办公室、存档（2）。", "市人大常委会代表工委（2份）|市政府办公室|存档（2）")]
    [InlineData("抄报：市人大常委会\n抄送：市政府办公室，市财政局。\n白石市水务局办公室 2023年5月8日印发", "市人大常委会|市政府办公室|市财政局")]
    [InlineData("抄送：市人大常委会代表工委\n白石市水务局办公室\n2023年5月8日印发", "市人大常委会代表工委")]
    public void Copies_EachNameIsOne(string foot, string copies)
    {
        var reading = Read(foot);

        reading.Document.CopyTo.ShouldBe(copies.Split('|'));
        reading.Document.SignatureAgencies.ShouldBe(["白石市水务局"]);
        reading.Problems.ShouldNotContain(problem => problem.Field == FieldName.CopyTo || problem.Field == FieldName.Text);
        LetterReader.Read(LetterTextRenderer.Render(reading.Document)).Document.CopyTo.ShouldBe(reading.Document.CopyTo);
    }

    [Theory]
    [InlineData("抄送：市人大常委会代表工委，市政府督查室，市城市管理委员会\n办公室。")]
    [InlineData("抄送：市政府督查室\n工业和信息化局。")]
    [InlineData("抄送：白石市人民政府 办公厅")]
    public void Copies_ThatMayBeOneNameOrTwo_AreReported(string foot) =>
        Read(foot).Problems.ShouldContain(problem => problem.Field == FieldName.CopyTo && problem.Reason == ProblemReason.Malformed);

    [Theory]
    [InlineData("联系人：李示例 电话 12345678", "李示例", "12345678")]
    [InlineData("联系人：李示例，电话0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系人：李示例（电话0000-1234567）", "李示例", "0000-1234567")]
    [InlineData("联系人：李示例办公电话：0000-1234567（工作日）", "李示例", "0000-1234567")]
    [InlineData("联系人:李示例 手机:13800000000 E-mail:a@example.cn", "李示例", "13800000000")]
    [InlineData("联系人：李示例 电话：0000-1234567 传真 0000-7654321", "李示例", "0000-1234567")]
    [InlineData("联系人：李示例，市水务局排水管理处，0000-87654321", "李示例", "0000-87654321")]
    [InlineData("联系人：排水支队  秦示例；联系电话：0000-2222333。", "秦示例", "0000-2222333")]
    [InlineData("联 系 人：排水科李示例    联系电话：0000-1234567、1234568", "李示例", "0000-1234567、1234568")]
    [InlineData("联系人：市水务局排水处欧阳示例 0000-1234567", "欧阳示例", "0000-1234567")]
    [InlineData("联系人：欧阳 示例 (0000)1234567", "欧阳示例", "(0000)1234567")]
    [InlineData("联系人：李 示 例  0000-1234567转8003", "李示例", "0000-1234567转8003")]
    [InlineData("联系人：李文科", "李文科", null)]
    [InlineData("联系人：王小川、李示例 0000-1234567", "王小川、李示例", "0000-1234567")]
    [InlineData("联系人：0000-1234567", null, "0000-1234567")]
    [InlineData("联系方式：李示例 0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系电话：办公室 0000-1234567", null, "0000-1234567")]
    [InlineData("分管领导：马示例 电话：00001111\n联系人：苗示例 电话：00002222转8003", "苗示例", "00002222转8003")]
    [InlineData("分管领导：马示例\n电话：00001111\n联系人：苗示例\n电话：00002222", "苗示例", "00002222")]
    [InlineData("签发人：马示例 电话：00001111\n联系人：苗示例 电话：00002222", "苗示例", "00002222")]
    [InlineData("承办人：李示例　　签发人：赵示例　　电话：0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系人：李示例科长 0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系人：李科长 0000-1234567", "李科长", "0000-1234567")]
    [InlineData("联系人：Anna Example 0000-1234567", "Anna Example", "0000-1234567")]
    [InlineData("联系人：李示例    联系电话：0000-2222222   2023年5月8日印发", "李示例", "0000-2222222")]
    [InlineData("经办：鲁示例　　电话：0000-1234567", "鲁示例", "0000-1234567")]
    [InlineData("联系处室：排水处　联系人：李示例　联系电话：0000-1234567　传真：0000-7654321", "李示例", "0000-1234567")]
    [InlineData("值守处室：排水处　联系人：李示例　联系电话：0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系人（电话）：李示例（0000-1234567）", "李示例", "0000-1234567")]
    [InlineData("承办单位联系人及电话：李示例 0000-1234567", "李示例", "0000-1234567")]
    [InlineData("本件责任人：李示例  0000-1234567", "李示例", "0000-1234567")]
    [InlineData("（市水务局联系人：李示例；联系电话：0000-1234567）", "李示例", "0000-1234567")]
    [InlineData("联系单位：市水务局排水管理处 李示例 0000-1234567", "李示例", "0000-1234567")]
    [InlineData("联系单位：市水务局排水管理处 0000-1234567", null, "0000-1234567")]
    public void Contact_NameAndNumberAreTheContactsAlone(string foot, string? person, string? phone)
    {
        var reading = Read(foot);

        (reading.Document.ContactPerson, reading.Document.ContactPhone).ShouldBe((person, phone));
        reading.Problems.ShouldNotContain(problem => problem.Reason != ProblemReason.Missing);
    }

    [Theory]
    [InlineData("联系人：李示例（13800000000）、王示例（0000-1234567）", "李示例", "13800000000")]
    [InlineData("（联系人：许示例，电话：0000-00009999；何示例，电话：0000-00009998）", "许示例", "0000-00009999")]
    [InlineData("联系人：李示例 王示例 0000-1234567", "李示例", "0000-1234567")]
    public void Contacts_OfSeveral_TheFirstIsReadAndTheRestReported(string foot, string person, string phone)
    {
        var reading = Read(foot);

        (reading.Document.ContactPerson, reading.Document.ContactPhone).ShouldBe((person, phone));
        reading.Problems.ShouldContain(problem => problem.Reason == ProblemReason.Several);
        reading.Problems.ShouldBeUnique();
    }

    [Theory]
    [InlineData("联系人：排水管理处 0000-1234567")]
    [InlineData("联系人：阿不都科热木 0000-1234567")]
    public void Contact_ThatMayBeNoName_IsReported(string foot) =>
        Read(foot).Problems.ShouldContain(problem => problem.Field == FieldName.ContactPerson && problem.Reason == ProblemReason.Malformed);

    [Fact]
    public void Postcode_WithoutColon_IsRead()
    {
        var reading = Read("联系人：李示例 电话：0000-1234567 邮编 400000");

        (reading.Document.ContactPhone, reading.Document.Postcode).ShouldBe(("0000-1234567", "400000"));
    }

    [Theory]
    [InlineData("日期：2023年5月6日")]
    [InlineData("落款日期：2023-05-06")]
    [InlineData("２０２３－０５－０６")]
    [InlineData("2023年5月6日发布")]
    [InlineData("2023年5月6号")]
    [InlineData("2023/5/6")]
    public void Date_BelowTheSignature_IsRead(string date)
    {
        var reading = Read("联系人：李示例 0000-1234567", "感谢您的支持。\n白石市水务局\n" + date + "\n");

        reading.Document.Date.ShouldBe(new DateOnly(2023, 5, 6));
        (reading.Document.ContactPerson, reading.LeftOut.Count).ShouldBe(("李示例", 0));
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void DateOfAWebPage_IsNotTheLetters() =>
        LetterReader.Read(Above + "感谢您的支持。\n白石市水务局\n信息来源：白石市水务局\n日期：2023年5月9日").Document.Date.ShouldBeNull();

    [Theory]
    [InlineData("领导署名：赵示例")]
    [InlineData("领导签名：赵示例")]
    [InlineData("主要领导（签字）：赵示例")]
    public void Signatory_WithItsLabel_IsRead(string foot)
    {
        var reading = Read(foot + "\n联系人：李示例\n电话：0000-1234567");

        (reading.Signatory?.Name, reading.Document.ContactPerson, reading.Document.ContactPhone).ShouldBe(("赵示例", "李示例", "0000-1234567"));
        reading.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("公开方式：同意公开", null)]
    [InlineData("主送：王小川代表", null)]
    [InlineData("公开方式：不予公开", FieldName.Publicity)]
    [InlineData("办理标识：A", null)]
    [InlineData("办理标识：B", FieldName.Mark)]
    public void SaidOnceMore_IsReportedOnlyWhereItDiffers(string foot, string? field)
    {
        var reading = Read("联系人：李示例 0000-1234567\n" + foot);

        (reading.Document.Mark, reading.Document.Publicity).ShouldBe(("A", "同意公开"));
        reading.Problems.Select(problem => problem.Field).ShouldBe(field is null ? [] : [field]);
    }

    [Theory]
    [InlineData("标记：B", "主动公开", "B", "主动公开")]
    [InlineData("结果：B", "信息公开类型：主动公开", "B", "主动公开")]
    [InlineData("办理标识：B", "政务公开形式：主动公开", "B", "主动公开")]
    [InlineData("B", "公开：是", "B", "公开")]
    [InlineData("B", "公开：否\n理　　由：涉及商业秘密\n密级：无", "B", "不公开")]
    public void HeadLabels_AreKnown(string mark, string publicity, string expectedMark, string expectedPublicity)
    {
        var source = (Above + Signed + "联系人：李示例 0000-1234567").Replace("A\n同意公开", mark + "\n" + publicity, StringComparison.Ordinal);

        var reading = LetterReader.Read(source);

        (reading.Document.Mark, reading.Publicity).ShouldBe((expectedMark, expectedPublicity));
        reading.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("如对答复有意见，请与我局联系。联系人:金示例,电话:0000-5556666。\n白石市水务局\n2023年5月6日\n")]
    [InlineData("如有疑问，请与我局联系（联系人：金示例，电话：0000-5556666）。\n白石市水务局\n2023年5月6日\n")]
    [InlineData("感谢您的支持。（联系人：金示例，电话：0000-5556666）\n白石市水务局\n2023年5月6日\n")]
    public void Contact_AtTheEndOfTheClosing_IsRead(string closing)
    {
        var reading = Read("抄送：市人大常委会代表工委。", closing);

        (reading.Document.ContactPerson, reading.Document.ContactPhone).ShouldBe(("金示例", "0000-5556666"));
        reading.Document.Closing.Count.ShouldBe(1);
        reading.Places.Single(place => place.Field == FieldName.ContactPerson).Start.ShouldBe(closing.IndexOf("金示例", StringComparison.Ordinal));
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Contact_InTheMiddleOfASentence_LeavesTheSentenceWhole()
    {
        var reading = Read("抄送：市人大常委会代表工委。", "如有意见，请联系我局（联系人：金示例，电话：0000-5556666），我们将认真改进。\n白石市水务局\n2023年5月6日\n");

        reading.Document.Closing.Count.ShouldBe(1);
        reading.Problems.Select(problem => problem.Field).ShouldBe([FieldName.ContactPerson, FieldName.ContactPhone]);
    }

    [Fact]
    public void AttachmentList_BetweenDateAndContact_DoesNotSwallowTheContact()
    {
        var reading = Read("附件：1. 积水点清单\n2. 工程计划表\n联系人：李示例　联系电话：0000-1234567");

        (reading.Document.ContactPerson, reading.Document.ContactPhone, reading.Document.Appendix.Count).ShouldBe(("李示例", "0000-1234567", 0));
    }
}
