using ResilientCity.Application.Checks;
using ResilientCity.Application.Checks.Privacy;

namespace ResilientCity.Application.Tests.Checks;

public sealed class PrivacyChecksTests
{
    // Made up: a birthday that no register has, with the right check digit; a card number from the manuals.
    private const string Identity = "110101190001010014";
    private const string Card = "4111 1111 1111 1111";

    [Fact]
    public void MobileNumber_InTheText_SaysWhatBecomesOfItAndIsNotRepeated()
    {
        var finding = SampleLetter.Saying("请与13000000000联系。").Find<MobileNumber>().ShouldHaveSingleItem();

        finding.Severity.ShouldBe(CheckSeverity.Should);
        finding.Reason.Zh.ShouldContain("公开的文本里要隐去");
        finding.Reason.Zh.ShouldNotContain("13000000000");
        SampleLetter.Mended<MobileNumber>("请与130-0000-0000联系。").ShouldBe("请与130******0000联系。");
    }

    [Fact]
    public void MobileNumber_LetterNotPublished_IsALook()
    {
        var letter = SampleLetter.Saying("请与13000000000联系。").WithFacts(facts => facts with { PublicityCode = "none", PublicityReason = "涉及个人" });

        letter.Find<MobileNumber>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);
    }

    [Fact]
    public void MobileNumber_PublicityNotChosen_SaysSo()
    {
        var finding = SampleLetter.Saying("请与13000000000联系。").WithFacts(facts => facts with { PublicityCode = null }).Find<MobileNumber>().ShouldHaveSingleItem();

        finding.Severity.ShouldBe(CheckSeverity.Should);
        finding.Reason.Zh.ShouldContain("还没有选公开属性");
        finding.Reason.Zh.ShouldNotContain("这封答复要公开");
    }

    [Theory]
    [InlineData("编号2130000000001，12345电话，023-67000000。")]
    [InlineData("投资13000000000000元。")]
    public void MobileNumber_OtherNumbers_AreLeftAlone(string text) => SampleLetter.Saying(text).Find<MobileNumber>().ShouldBeEmpty();

    [Fact]
    public void ContactMobile_AsThePhone_IsALook() =>
        SampleLetter.Clean().With(letter => letter with { ContactPhone = "13000000000" }).Find<ContactMobile>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Look);

    [Fact]
    public void IdentityNumber_WithItsCheckDigit_StandsInTheWay()
    {
        IdentityNumber.IsIdentity(Identity).ShouldBeTrue();
        SampleLetter.Saying($"身份证号{Identity}。").Find<IdentityNumber>().ShouldHaveSingleItem().Severity.ShouldBe(CheckSeverity.Must);
        SampleLetter.Saying($"编码{Identity[..17]}9。").Find<IdentityNumber>().ShouldBeEmpty();
    }

    [Fact]
    public void BankCard_WithItsCheckDigit_IsFound()
    {
        SampleLetter.Saying($"汇入{Card}。").Find<BankCard>().ShouldHaveSingleItem().Reason.Zh.ShouldNotContain(Card);
        SampleLetter.Saying("汇入4111 1111 1111 1112。").Find<BankCard>().ShouldBeEmpty();
        SampleLetter.Saying($"身份证号{Identity}。").Find<BankCard>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("住滨江路8号3栋2单元501室", 1)]
    [InlineData("阳光小区5幢12-3", 1)]
    [InlineData("该户家住东江区滨江街道8号", 1)]
    [InlineData("改造老旧小区3栋、加装电梯12部", 0)]
    [InlineData("政务服务中心3号楼201会议厅", 0)]
    public void HomeAddress_DownToTheDoor_IsFound(string text, int count) => SampleLetter.Saying(text).Find<HomeAddress>().Count.ShouldBe(count);
}
