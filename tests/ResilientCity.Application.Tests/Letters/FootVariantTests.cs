using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>Rarer ways to say who signed, whom to ask, what came of it, and whom the letter answers.</summary>
public sealed class FootVariantTests
{
    private const string Head = "A\n同意公开\n白石市水务局\n白水函〔2023〕12号\n";
    private const string Body = "您提出的《关于治理内涝的建议》（第0123号）收悉，现答复如下：\n一、加大投入\n安排资金一亿元。\n感谢您的支持。\n";
    private const string Signed = "白石市水务局\n2023年5月6日\n";

    private static LetterReading Read(string foot, string above = Signed, string head = Head, string salutation = "王小川代表：\n")
    {
        var source = head + "白石市水务局关于市六届人大二次会议第0123号建议的答复\n" + salutation + Body + above + foot;
        var reading = LetterReader.Read(source);
        reading.Problems.ShouldNotContain(problem => problem.Reason == ProblemReason.NotKept);
        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(source));
        return reading;
    }

    [Theory]
    [InlineData("审核人：马示例  签发：赵示例  联系人：李示例 0000-1234567")]
    [InlineData("审签：赵示例\n联系人：李示例 0000-1234567")]
    [InlineData("负责人：马示例\n签发人：赵示例\n联系人：李示例 0000-1234567")]
    public void Signatory_BehindAShortLabel_IsRead(string foot)
    {
        var reading = Read(foot);

        (reading.Signatory?.Name, reading.ContactPerson).ShouldBe(("赵示例", "李示例"));
        reading.Problems.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("单位负责人：赵示例\n联系人：李示例 0000-1234567", Signed)]
    [InlineData(Signed, "负责人：赵示例\n经办人：李示例\n联系电话：0000-1234567\n")]
    public void HeadOfTheAgency_IsTheSignatoryToBeLookedAt(string foot, string above)
    {
        var reading = Read(foot, above);

        (reading.Signatory?.Name, reading.ContactPerson, reading.ContactPhone).ShouldBe(("赵示例", "李示例", "0000-1234567"));
        reading.Problems.Select(problem => (problem.Field, problem.Reason)).ShouldBe([(FieldName.Signatory, ProblemReason.Malformed)]);
        reading.Places.ShouldContain(place => place.Field == FieldName.Signatory);
    }

    [Fact]
    public void DateBehindTheSignatorysLabel_IsNobodysName() =>
        Read("签发：2023年5月6日\n联系人：李示例 0000-1234567").Signatory.ShouldBeNull();

    [Theory]
    [InlineData("承办单位：排水科    联系人：李示例    电话：0000-1234567", "李示例")]
    [InlineData("承办单位：排水科    联系人：李示例、王示例    电话：0000-1234567", "李示例、王示例")]
    [InlineData("联系人：立案庭  李示例，电话：0000-1234567", "李示例")]
    [InlineData("（联系人：民二庭李示例，电话：0000-1234567）", "李示例")]
    [InlineData("联系人：李家庭，电话：0000-1234567", "李家庭")]
    public void ContactBesideAnOffice_IsRead(string foot, string person)
    {
        var reading = Read(foot);

        (reading.ContactPerson, reading.ContactPhone, reading.LeftOut.Count).ShouldBe((person, "0000-1234567", 0));
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void ImprintOfAPage_IsNoContact()
    {
        var source = Head + "白石市水务局关于市六届人大二次会议第0123号建议的答复\n王小川代表：\n" + Body + Signed + "承办单位：白石市信息中心 联系人：何示例 电话：0000-1234567 网站标识码0000000000";

        LetterReader.Read(source).ContactPhone.ShouldBeNull();
    }

    [Theory]
    [InlineData("建议办理结果：已解决", "已解决")]
    [InlineData("提案办理结果：B", "B")]
    [InlineData("办理结果：正在解决（B类）", "B")]
    [InlineData("办理结果：已解决（A）", "A")]
    public void Mark_InWordsOrExplainedByWords_IsRead(string line, string mark)
    {
        var reading = Read("联系人：李示例 0000-1234567", head: Head.Replace("A\n", line + "\n", StringComparison.Ordinal));

        reading.Mark.ShouldBe(mark);
        reading.Problems.ShouldBeEmpty();
        Read(line + "\n联系人：李示例 0000-1234567", head: Head.Replace("A\n", "", StringComparison.Ordinal)).Mark.ShouldBe(mark);
    }

    [Theory]
    [InlineData("王小川常委：\n", "王小川")]
    [InlineData("尊敬的王小川、李示例常委：\n", "王小川|李示例")]
    [InlineData("市人大常委会：\n", "市人大常委会")]
    public void Addressee_WithATitle_IsNamedWithoutIt(string salutation, string names) =>
        Read("联系人：李示例 0000-1234567", salutation: salutation).Addressees.ShouldBe(names.Split('|'));
}
