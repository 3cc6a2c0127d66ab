using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Form;

namespace ResilientCity.Application.Tests.Checks;

public sealed class FormChecksTests
{
    private const string Cited = "你提出的《关于修复江边步道的建议》（第0101号）收悉。";

    [Theory]
    [InlineData("经（与市园林局等2个协办单位共同）研究办理，现将办理情况答复如下。", "市交通局")]
    [InlineData("经研究，现将办理情况答复如下。", "市园林局、市交通局")]
    [InlineData("经（与市园林局、市交通局、市文旅局等3个协办单位共同）研究办理。", "市文旅局")]
    public void OpeningCoHandlers_OtherThanTheCases_AreNamed(string rest, string named)
    {
        var finding = SampleLetter.WithOpening(Cited + rest).Find<OpeningCoHandlers>().ShouldHaveSingleItem();

        finding.Severity.ShouldBe(CheckSeverity.Must);
        finding.Reason.Zh.ShouldContain(named);
        finding.Mend.ShouldBeOfType<UseMadeOpening>();
    }

    [Theory]
    [InlineData("我局会同江城市园林局和市交通局2个协办单位研究办理。")]
    [InlineData("经与市园林局、江城市交通局两家单位共同研究办理。")]
    public void OpeningCoHandlers_ByAnyOfTheirNames_AreTakenAsNamed(string rest)
    {
        SampleLetter.WithOpening(Cited + rest).Find<OpeningCoHandlers>().ShouldBeEmpty();
        SampleLetter.WithOpening(Cited + rest).Find<OpeningCount>().ShouldBeEmpty();
    }

    [Fact]
    public void OpeningCoHandlers_NameWithAnd_IsNotCutInTwo()
    {
        var party = new CheckedParty("市规划和自然资源局", ["市规划和自然资源局"]);
        var letter = SampleLetter.WithOpening(Cited + "经（与市规划和自然资源局等1个协办单位共同）研究办理。") with { CoHandlers = [party] };

        letter.Find<OpeningCoHandlers>().ShouldBeEmpty();
    }

    [Fact]
    public void OpeningCount_OtherThanTheCases_IsMarkedAtItsPlace()
    {
        var opening = Cited + "经（与市园林局、市交通局等3个协办单位共同）研究办理。";

        var finding = SampleLetter.WithOpening(opening).Find<OpeningCount>().ShouldHaveSingleItem();

        finding.Reason.Zh.ShouldBe("开头写的是3个协办单位，办理件里是2个。");
        opening.Substring(finding.Place.Start!.Value, finding.Place.Length!.Value).ShouldBe("3");
    }

    [Fact]
    public void OpeningOrder_OtherThanTheCases_IsALook()
    {
        var letter = SampleLetter.WithOpening(Cited + "经（与市交通局、市园林局等2个协办单位共同）研究办理。");

        letter.Find<OpeningOrder>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);
        letter.Find<OpeningCoHandlers>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("你提出的《关于修复沿江步道的建议》（第0101号）收悉。", 1)]
    [InlineData("你提出的关于修复江边步道的建议（第0101号）收悉。", 0)]
    [InlineData("你提出的《 关于修复江边步道的建议》(第0101号)收悉。", 0)]
    public void OpeningTitle_OtherThanTheProposals_IsFound(string opening, int count) =>
        SampleLetter.WithOpening(opening).Find<OpeningTitle>().Count.ShouldBe(count);

    [Fact]
    public void ProposalNumber_OtherOrAbsent_IsFoundInTitleAndOpening()
    {
        var other = SampleLetter.WithOpening("你提出的《关于修复江边步道的建议》（第0110号）收悉。").Find<ProposalNumber>().ShouldHaveSingleItem();
        var absent = SampleLetter.Clean().With(letter => letter with { TitleLines = ["关于建议办理情况的答复函"] }).Find<ProposalNumber>().ShouldHaveSingleItem();

        other.Reason.Zh.ShouldBe("这里写的是第0110号，建议的编号是第0101号。");
        absent.Place.Part.ShouldBe(CheckedPart.Title);
        absent.Reason.Zh.ShouldBe("没有写建议的编号：第0101号。");
    }

    [Theory]
    [InlineData("关于市六届人大二次会议第0101号建议办理情况的答复函", 1)]
    [InlineData("关于市五届人大三次会议第0101号建议办理情况的答复函", 1)]
    [InlineData("关于江城市六届人大三次会议第0101号建议的答复", 0)]
    [InlineData("关于江城市第六届人民代表大会第三次会议第0101号建议的复函", 0)]
    [InlineData("关于第0101号建议的答复函", 0)]
    public void TitleSession_OtherThanTheProposals_IsFound(string title, int count) =>
        SampleLetter.Clean().With(letter => letter with { TitleLines = [title] }).Find<TitleSession>().Count.ShouldBe(count);

    [Theory]
    [InlineData("卢喆、宋堃代表：", "于䶮")]
    [InlineData("宋堃、于䶮代表：", "卢喆")]
    public void SalutationNames_OneLeftOut_IsNamed(string salutation, string missing)
    {
        var letter = SampleLetter.Clean().With(document => document with { Salutation = salutation }) with { Delegates = ["卢喆", "宋堃", "于䶮"] };

        letter.Find<SalutationNames>().ShouldHaveSingleItem().Reason.Zh.ShouldContain($"没有写：{missing}。");
    }

    [Theory]
    [InlineData("卢 喆、宋 堃、于 䶮代表：")]
    [InlineData("卢喆等3位代表：")]
    [InlineData("卢喆代表并其他联名代表：")]
    public void SalutationNames_AllAddressed_IsSilent(string salutation)
    {
        var letter = SampleLetter.Clean().With(document => document with { Salutation = salutation }) with { Delegates = ["卢喆", "宋堃", "于䶮"] };

        letter.Find<SalutationNames>().ShouldBeEmpty();
    }

    [Fact]
    public void SalutationWord_OfTheOtherHouse_IsFound()
    {
        SampleLetter.Clean().With(letter => letter with { Salutation = "卢喆委员：" }).Find<SalutationWord>().ShouldHaveSingleItem();
        SampleLetter.Clean().With(letter => letter with { Salutation = "东江代表团：" }).Find<SalutationWord>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "空的")]
    [InlineData("八号文", "不是发文字号")]
    [InlineData("〔2026〕8号", "没有机关代字")]
    [InlineData("江水函[2026]8号", "六角括号")]
    [InlineData("江水函〔2126〕8号", "年份不对")]
    [InlineData("江水函〔2026〕第8号", "不加“第”")]
    [InlineData("江水函〔2026〕08号", "不补零")]
    [InlineData("江水函〔2026〕8", "没有“号”")]
    [InlineData("江水函〔2026〕 8号", "空格或全角数字")]
    public void NumberForm_OutOfForm_SaysWhatIsWrong(string number, string reason) =>
        SampleLetter.Clean().With(letter => letter with { DocumentNumber = number }).Find<NumberForm>().ShouldHaveSingleItem().Reason.Zh.ShouldContain(reason);

    [Fact]
    public void NumberAndDate_BeforeNumbering_AreNotAskedFor()
    {
        var letter = SampleLetter.Clean();

        letter.Find<NumberForm>().ShouldBeEmpty();
        letter.Find<DateInFuture>().ShouldBeEmpty();
        letter.Find<DateForm>().ShouldBeEmpty();
    }

    [Fact]
    public void NumberCode_OfAnotherAgency_IsALook() =>
        SampleLetter.Clean().With(letter => letter with { DocumentNumber = "江园函〔2026〕8号" }).Find<NumberCode>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);

    [Fact]
    public void Date_InTheFutureOrBeforeAssignment_IsFound()
    {
        SampleLetter.Clean().With(letter => letter with { Date = new DateOnly(2026, 3, 3) }).Find<DateInFuture>().ShouldHaveSingleItem();
        SampleLetter.Clean().With(letter => letter with { Date = new DateOnly(2026, 1, 4) }).Find<DateBeforeAssignment>().ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("2026年03月02日", 1)]
    [InlineData("二〇二六年三月二日", 1)]
    [InlineData("2026年3月2日", 0)]
    public void DateForm_WithZerosOrInChinese_IsFound(string written, int count) =>
        SampleLetter.Clean().With(letter => letter with { Date = SampleLetter.Today, DateText = written }).Find<DateForm>().Count.ShouldBe(count);

    [Theory]
    [InlineData("此答复函已经丁一凡局长审签。有什么意见，请及时反馈。", 1, 0)]
    [InlineData("此答复函已经丁二凡局长审签。请填写回执。", 0, 1)]
    [InlineData("此答复函已经党组书记、局长丁一凡同志审签。请填写回执。", 0, 0)]
    public void Closing_WithoutReceiptOrSignatory_IsFound(string closing, int receipts, int signatories)
    {
        SampleLetter.WithClosing(closing).Find<ClosingReceipt>().Count.ShouldBe(receipts);
        SampleLetter.WithClosing(closing).Find<ClosingSignatory>().Count.ShouldBe(signatories);
    }

    [Fact]
    public void SignatoryIsHead_AnotherThanTheChains_IsFound()
    {
        (SampleLetter.Clean() with { Head = "钱二" }).Find<SignatoryIsHead>().ShouldHaveSingleItem();
        (SampleLetter.Clean() with { Head = null }).Find<SignatoryIsHead>().ShouldBeEmpty();
        (SampleLetter.Clean().With(letter => letter with { DocumentNumber = "江水函〔2026〕8号" }) with { Head = "钱二" }).Find<SignatoryIsHead>().ShouldBeEmpty();
    }
}
