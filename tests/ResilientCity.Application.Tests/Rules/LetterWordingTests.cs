using ResilientCity.Application.Rules;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Rules;

public sealed class LetterWordingTests
{
    private static readonly LetterPhrases Phrases =
        BuiltInRuleSets.For("chongqing", new DateOnly(2022, 4, 7)).PhrasesOn(new DateOnly(2022, 4, 7));

    private static readonly LetterFacts Case0750 = new()
    {
        Kind = ProposalKind.Proposal,
        Congress = "市五届",
        Session = "五次会议",
        Year = 2022,
        Number = "0750",
        Title = "关于疫情下推进韧性城市建设的建议",
        Addressees = ["龚致平"],
        CoHandlers = ["市发展改革委", "市规划自然资源局", "市住房城乡建委", "市城市管理局", "市交通局", "市卫生健康委"],
        SignatoryName = "冉进红",
        SignatoryPost = "局长",
    };

    [Fact]
    public void Wording_OfCase0750_IsThatOfItsLetter()
    {
        var wording = new LetterWording(Phrases, Case0750);

        wording.TitleLines.ShouldBe(["关于市五届人大五次会议第0750号", "建议办理情况的答复函"]);
        wording.Salutation.ShouldBe("龚致平代表：");
        wording.Opening.ShouldBe(
            "你提出的《关于疫情下推进韧性城市建设的建议》（第0750号）收悉。经（与市发展改革委、市规划自然资源局、市住房城乡建委、"
            + "市城市管理局、市交通局、市卫生健康委等6个协办单位共同）研究办理，现将办理情况答复如下。");
        wording.Closing.ShouldBe(
            "此答复函已经冉进红局长审签。对以上答复你有什么意见，请通过填写回执及时反馈市人大常委会人代工委。");
    }

    [Fact]
    public void Opening_WithoutCoHandlers_NamesNone() =>
        new LetterWording(Phrases, Case0750 with { CoHandlers = [] }).Opening
            .ShouldBe("你提出的《关于疫情下推进韧性城市建设的建议》（第0750号）收悉。经研究，现将办理情况答复如下。");

    [Fact]
    public void Opening_WithOneCoHandler_NamesAndCountsIt() =>
        new LetterWording(Phrases, Case0750 with { CoHandlers = ["市交通局"] }).Opening
            .ShouldContain("经（与市交通局1个协办单位共同）研究办理");

    [Fact]
    public void Wording_SeveralDelegates_SpeaksToAllOfThem()
    {
        var wording = new LetterWording(Phrases, Case0750 with { Addressees = ["龚致平", "李某"] });

        wording.Salutation.ShouldBe("龚致平、李某代表：");
        wording.Opening.ShouldStartWith("你们提出的");
        wording.Closing.ShouldContain("对以上答复你们有什么意见");
    }

    [Fact]
    public void Wording_Delegation_IsSpokenToAsAGroup()
    {
        var wording = new LetterWording(Phrases, Case0750 with { Addressees = ["渝中代表团"], AddressedToGroup = true });

        wording.Salutation.ShouldBe("渝中代表团：");
        wording.Opening.ShouldStartWith("你们提出的");
    }

    [Fact]
    public void Wording_OtherHouse_UsesItsWordsAndOffice()
    {
        var wording = new LetterWording(Phrases, Case0750 with { Kind = ProposalKind.PoliticalConsultative });

        wording.TitleLines.ShouldBe(["关于市五届政协五次会议第0750号", "提案办理情况的答复函"]);
        wording.Salutation.ShouldBe("龚致平委员：");
        wording.Closing.ShouldEndWith("及时反馈市政协提案委。");
    }

    [Fact]
    public void Wording_BetweenSessions_NamesTheYear() =>
        new LetterWording(Phrases, Case0750 with { Session = null, Number = "闭08" }).TitleLines[0]
            .ShouldBe("关于市五届人大2022年闭会期间第闭08号");

    [Fact]
    public void Copies_MunicipalDepartment_AlsoGoToTheGovernmentOffice()
    {
        var house = Phrases.For(ProposalKind.Proposal);

        house.CopiesFrom(CopyScope.MunicipalDepartments).Select(copy => copy.Name).ShouldBe(["市人大常委会人代工委", "市政府办公厅"]);
        house.CopiesFrom(CopyScope.AllAgencies).Select(copy => copy.Name).ShouldBe(["市人大常委会人代工委"]);
    }
}
