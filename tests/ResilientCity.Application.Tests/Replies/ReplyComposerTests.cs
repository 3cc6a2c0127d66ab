using ResilientCity.Application.Replies;
using ResilientCity.Application.Rules;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Tests.Replies;

public sealed class ReplyComposerTests
{
    private static readonly DateOnly Day = new(2022, 4, 7);
    private static readonly string[] ShortNames = ["市应急局", "市发展改革委", "市规划自然资源局", "市住房城乡建委", "市城市管理局", "市交通局", "市卫生健康委"];
    private static readonly AgencyId Lead = new(1);

    private static readonly Actor Liaison = new() { Kind = ActorKind.Person, Name = "联络员", AgencyId = Lead, Roles = new HashSet<Role> { Role.Liaison } };

    [Fact]
    public void Compose_FactsOfCase0750_GivesItsTitleOpeningAndClosing()
    {
        var letter = Compose(NewCase());

        letter.TitleLines.ShouldBe(["重庆市应急管理局", "关于市五届人大五次会议第0750号", "建议办理情况的答复函"]);
        letter.Salutation.ShouldBe("龚致平代表：");
        letter.Opening.ShouldBe(
        [
            "你提出的《关于疫情下推进韧性城市建设的建议》（第0750号）收悉。经（与市发展改革委、市规划自然资源局、市住房城乡建委、"
            + "市城市管理局、市交通局、市卫生健康委等6个协办单位共同）研究办理，现将办理情况答复如下。",
        ]);
        letter.Closing.ShouldBe(["此答复函已经冉进红局长审签。对以上答复你有什么意见，请通过填写回执及时反馈市人大常委会人代工委。"]);
        letter.Mark.ShouldBe("A");
        letter.Publicity.ShouldBe("同意公开");
        letter.SignatureAgencies.ShouldBe(["重庆市应急管理局"]);
        letter.CopyTo.ShouldBe(["市人大常委会人代工委", "市政府办公厅"]);
        letter.DocumentNumber.ShouldBeNull();
        letter.Date.ShouldBeNull();
    }

    [Fact]
    public void Compose_Sections_AreNumberedByTheirOrderWithAParagraphALine()
    {
        var one = NewCase();
        one.AddSection("摸清底数", Now);
        one.AddSection("", Now);
        one.WriteSection(one.Round.Draft.Sections[0].Id, "第一段。\n\n  第二段。 ", Now);

        var sections = Compose(one).Sections;

        sections[0].ShouldBe(new LetterSection("一、", "摸清底数", ["第一段。", "第二段。"]));
        sections[1].Label.ShouldBe("二、");
        sections[1].Heading.ShouldBeNull();
    }

    [Fact]
    public void Compose_OwnWording_IsKeptWordForWord()
    {
        var one = NewCase();
        one.SetOwnWording("首段。\n次段。", "末段。", Now).ShouldBeNull();

        var letter = Compose(one);

        letter.Opening.ShouldBe(["首段。", "次段。"]);
        letter.Closing.ShouldBe(["末段。"]);
    }

    [Fact]
    public void Compose_AgencyRenamedLater_UsesTheNameOfTheDay()
    {
        var agencies = Agencies();
        agencies[new AgencyId(2)].RenameFrom(new DateOnly(2023, 1, 1), "新名称委员会", "新名称委");

        Compose(NewCase(), agencies).Opening[0].ShouldContain("市发展改革委、");
    }

    [Fact]
    public void LetterJson_WrittenAndRead_GivesTheSameLetterAndHash()
    {
        var letter = Compose(NewCase());
        var snapshot = LetterJson.Snapshot(letter);

        LetterJson.Read(snapshot.DocumentJson).ShouldBe(letter);
        snapshot.ContentHash.ShouldBe(LetterHash.ForSignOff(letter.WithNumberAndDate("渝应急函〔2022〕62号", Day)));
    }

    private static Act Now => new(Liaison, Day, new DateTime(2022, 4, 7, 2, 0, 0, DateTimeKind.Utc), Day);

    private static CaseFile NewCase()
    {
        var proposal = new Proposal(new SessionId(1), ProposalKind.Proposal, "0750", "关于疫情下推进韧性城市建设的建议");
        proposal.AddDelegate(new DelegateId(1), "龚致平");
        var entered = CaseFile.EnterAt(
            proposal,
            Lead,
            OperatingMode.WholeProcess,
            new EntryFacts { Stage = CaseStage.InHandling, CoHandlers = [.. Enumerable.Range(2, 6).Select(id => new AgencyId(id))] },
            Now).Value;
        entered.SetReplyFacts(new ReplyFacts("abcd", "A", "agreed", null, "张三", "000", "401121", "市人大常委会人代工委、市政府办公厅。", "冉进红局长"), Now).ShouldBeNull();
        return entered;
    }

    private static LetterDocument Compose(CaseFile one, Dictionary<AgencyId, Agency>? agencies = null) =>
        ReplyComposer.Compose(
            one,
            new ComposerFacts(new CongressSession("市五届", "五次会议", 2022), agencies ?? Agencies(), BuiltInRuleSets.For("chongqing", Day), Day));

    private static Dictionary<AgencyId, Agency> Agencies() => ShortNames
        .Select((name, index) => (Id: new AgencyId(index + 1), Name: index == 0 ? new AgencyName("重庆市应急管理局", name) : new AgencyName(name + "全称", name)))
        .ToDictionary(one => one.Id, one => new Agency(AgencyKind.MunicipalDepartment, one.Name));
}
