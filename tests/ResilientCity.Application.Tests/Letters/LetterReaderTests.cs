using ResilientCity.Application.Import;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Application.Tests.Letters;

public sealed class LetterReaderTests
{
    [Fact]
    public void FiveSections_Reply_GivesEveryField()
    {
        var reading = LetterFile.Read("01-five-sections");
        var letter = reading.Document;

        reading.Kind.ShouldBe(LetterKind.Reply);
        (letter.Mark, letter.Publicity, letter.DocumentNumber).ShouldBe(("B", "同意公开", "云应急函〔2024〕18号"));
        letter.Agencies.ShouldBe(["云山市应急管理局"]);
        letter.Title.ShouldBe("云山市应急管理局关于市三届人大四次会议第0312号建议办理情况的答复函");
        (reading.Congress, reading.Session, reading.ProposalKind).ShouldBe(("市三届", "四次会议", "建议"));
        (reading.ProposalNumber, reading.ProposalTitle).ShouldBe(("0312", "关于完善社区应急避难点的建议"));
        (letter.Salutation, letter.Addressees[0]).ShouldBe(("林知夏代表：", "林知夏"));
        reading.CoHandlingAgencies.ShouldBe(["市发展改革委", "市规划自然资源局", "市教委"]);
        reading.CoHandlingCount.ShouldBe(3);
        letter.Sections.Select(section => section.Heading).ShouldBe(["摸清底数，统一标识", "分批改造，明确时限", "建章立制，常态管理", "强化演练", "加强宣传"]);
        reading.Signatory.ShouldBe(new LetterSignatory("周望舒", "局长"));
        reading.ReceiptRecipient.ShouldBe("市人大常委会人代工委");
        letter.Closing.Count.ShouldBe(1);
        letter.SignatureAgencies.ShouldBe(["云山市应急管理局"]);
        letter.Date.ShouldBe(new DateOnly(2024, 5, 6));
        (letter.ContactPerson, letter.ContactPhone, letter.Postcode).ShouldBe(("何小满", "000-0000 0000", "100000"));
        letter.CopyTo.ShouldBe(["市人大常委会人代工委", "市政府办公厅"]);
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void NumbersCitedInTheBody_AreNotTheLettersOwn()
    {
        var reading = LetterFile.Read("01-five-sections");

        reading.Document.DocumentNumber.ShouldNotBe("云府发〔2021〕9号");
        reading.ProposalNumber.ShouldNotBe("0999");
    }

    [Fact]
    public void LabelledMarkTwoDelegatesChineseDate_AreRead()
    {
        var reading = LetterFile.Read("02-two-delegates-no-label-marks");
        var letter = reading.Document;

        (letter.Mark, letter.Publicity).ShouldBe(("A", "主动公开"));
        letter.Addressees.ShouldBe(["沈砚", "顾南枝"]);
        (reading.ProposalNumber, reading.ProposalTitle).ShouldBe(("B222", "关于疏通老城区排水管网的建议"));
        reading.CoHandlingAgencies.ShouldBe(["市住房和城乡建设局", "市财政局"]);
        letter.Sections.Select(section => (section.HeadingText, section.RunsIn)).ShouldBe([("关于管网普查的问题", true), ("关于资金保障的问题", true)]);
        (letter.Date, letter.DateText).ShouldBe((new DateOnly(2023, 7, 10), "二○二三年七月十日"));
        (letter.ContactPerson, letter.ContactPhone).ShouldBe(("白露", "0000-1234567"));
        letter.SignatureAgencies.ShouldBe(["清河市水务局"]);
        reading.Problems.ShouldBe([new("documentNumber", "number-wrong-brackets", 5)]);
    }

    [Fact]
    public void MotionOfACommitteeMember_IsA提案WithItemsAsSections()
    {
        var reading = LetterFile.Read("03-committee-member-motion");
        var letter = reading.Document;

        (letter.Mark, reading.ProposalKind, reading.Congress).ShouldBe(("A", "提案", "区政协九届"));
        letter.Addressees.ShouldBe(["方既白"]);
        letter.Sections.Select(section => section.Label).ShouldBe(["一是", "二是", "三是"]);
        letter.Opening.Count.ShouldBe(3);
        (reading.Signatory, letter.Date).ShouldBe((new LetterSignatory("宋清和", null), new DateOnly(2022, 6, 8)));
        letter.CopyTo.ShouldBe(["区政协提案委", "区政府督查室"]);
    }

    [Fact]
    public void WebPage_NavigationIsLeftOutAndListed()
    {
        var reading = LetterFile.Read("04-web-page");

        reading.LeftOut.Select(line => line.Number).ShouldBe([1, 2, 3, 4, 16, 17, 18]);
        reading.Problems.Where(problem => problem.Reason == ProblemReason.LeftOut).Select(problem => problem.Line).ShouldBe([1, 16]);
        reading.Document.Title.ShouldBe("临江市交通运输局关于市七届人大二次会议第20250204号建议的答复");
        reading.Document.Addressees.ShouldBe(["江舟"]);
        reading.CoHandlingAgencies.ShouldBe(["市公安局", "市城管委"]);
        reading.Document.Sections.Select(section => section.Label).ShouldBe(["(一)", "(二)"]);
        reading.Document.Date.ShouldBe(new DateOnly(2025, 6, 18));
    }

    [Fact]
    public void OrganisationSeveralSignersAttachments_AreRead()
    {
        var reading = LetterFile.Read("05-organisation-joint-signature");
        var letter = reading.Document;

        (letter.Mark, letter.Publicity, reading.ProposalNumber).ShouldBe(("部分采纳", "此件公开发布", "DH0271"));
        (reading.Congress, reading.Session).ShouldBe(("省政协十二届", "三次会议"));
        letter.Addressees.ShouldBe(["民盟海宁省委员会"]);
        letter.SignatureAgencies.ShouldBe(["海宁省林业局", "海宁省自然资源厅"]);
        letter.Sections.Select(section => section.Heading).ShouldBe(["完善制度", "加大投入", "社会参与"]);
        letter.Attachments.ShouldBe(["附件：1.湿地名录", "2.投入明细表"]);
        letter.Appendix[0].ShouldBe("附件1");
        reading.CoHandlingAgencies.ShouldBe(["省财政厅"]);
    }

    [Fact]
    public void WithoutSections_BodyIsOneUnnumberedSection()
    {
        var reading = LetterFile.Read("06-no-sections-recess");

        reading.Document.Sections.ShouldHaveSingleItem().Label.ShouldBeNull();
        (reading.ProposalNumber, reading.Session, reading.ProposalTitle).ShouldBe(("闭08", "闭会", "关于建设乡村戏台的建议"));
        reading.ReceiptRecipient.ShouldBe("县人大常委会代表工作室");
        (reading.Document.ContactPerson, reading.Document.ContactPhone).ShouldBe(("叶知秋", "0000-8888888"));
        reading.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void DamagedLetter_EveryDoubtIsListedAndNothingGuessed()
    {
        var reading = LetterFile.Read("07-damaged");

        (reading.Document.Date, reading.Document.DateText).ShouldBe((null, "2022年4月日"));
        reading.CoHandlingAgencies.Count.ShouldBe(3);
        reading.CoHandlingCount.ShouldBe(4);
        reading.Problems.Select(problem => (problem.Field, problem.Reason)).ShouldBe(
        [
            ("documentNumber", "number-ordinal-written"), ("coHandlingCount", "count-differs"), ("proposalNumber", "conflict"), ("sections", "numbering"),
            ("date", "malformed"), ("text", "unrecognised"), ("postcode", "malformed"),
            ("mark", "missing"), ("publicity", "missing"), ("contactPerson", "missing"), ("contactPhone", "missing"),
        ], ignoreOrder: true);
        reading.Signatory.ShouldBe(new LetterSignatory("陆知远", "副局长"));
    }

    [Theory]
    [InlineData("08-opinion", LetterKind.Opinion)]
    [InlineData("09-table", LetterKind.Table)]
    [InlineData("12-heading-without-text", LetterKind.Reply)]
    public void Kind_IsTold(string name, LetterKind kind) => LetterFile.Read(name).Kind.ShouldBe(kind);

    [Fact]
    public void Table_CellsAreRead()
    {
        var reading = LetterFile.Read("09-table");

        (reading.ProposalNumber, reading.ProposalTitle, reading.Congress).ShouldBe(("0456", "关于增设公共充电桩的建议", "市四届"));
        reading.Agencies.ShouldBe(["松原市发展和改革委员会"]);
        reading.CoHandlingAgencies.ShouldBe(["市城市管理局", "市供电公司"]);
    }

    [Fact]
    public void NumberInQuotesRunInSalutationDateBehindAgency_AreRead()
    {
        var reading = LetterFile.Read("10-lead-and-joint");

        reading.ProposalNumber.ShouldBe("096");
        reading.Document.Addressees.ShouldBe(["石青", "杜若", "和平"]);
        reading.Document.Sections.Select(section => section.HeadingText).ShouldBe(["提高覆盖面", "提升服务质量"]);
        (reading.Document.SignatureAgencies[0], reading.Document.Date).ShouldBe(("长宁市卫生健康委员会", new DateOnly(2021, 5, 20)));
    }

    [Fact]
    public void NationalStyle_SpacedTitleAndUnquotedProposal_AreRead()
    {
        var reading = LetterFile.Read("11-national-style-spaced");

        (reading.Congress, reading.Session, reading.ProposalNumber).ShouldBe(("全国十三届", "三次会议", "1234"));
        reading.ProposalTitle.ShouldBe("关于支持山区高标准农田建设的建议");
        reading.Document.Addressees.ShouldBe(["温良玉", "齐云"]);
        reading.Agencies.ShouldBe(["农垦部"]);
        reading.Document.Sections.Select(section => section.Heading).ShouldBe(["工作进展", "下一步考虑"]);
    }

    [Fact]
    public void StraightQuotesColonHeadingsDamagedDate_AreRead()
    {
        var reading = LetterFile.Read("13-straight-quotes");

        reading.ProposalTitle.ShouldBe("关于增设过街天桥的建议");
        reading.Document.Sections.Select(section => section.HeadingText).ShouldBe(["问题成因", "解决措施", "办理结果"]);
        (reading.Document.Date, reading.ProposalNumber).ShouldBe((null, "015"));
    }

    [Fact]
    public void MergedProposalsAddressedByTitleFirst_AreReadAndReported()
    {
        var reading = LetterFile.Read("14-merged-proposals");

        reading.Document.Addressees.ShouldBe(["苏暮"]);
        reading.Document.Agencies.ShouldBe(["沧澜省人民政府国有资产监督管理委员会"]);
        reading.CoHandlingAgencies.ShouldBe(["省财政厅"]);
        reading.Problems.ShouldContain(problem => problem.Field == "proposalNumber" && problem.Reason == ProblemReason.Several);
    }

    [Fact]
    public void HeadingsWithoutText_AreHeadings()
    {
        var reading = LetterFile.Read("12-heading-without-text");

        reading.Document.Sections.Select(section => section.Heading).ShouldBe(["规划编制进展", "资金筹措安排", "公众参与机制"]);
        reading.Document.Addressees.ShouldBe(["市人大第三代表团"]);
        reading.Signatory.ShouldBe(new LetterSignatory("韩松烟", "秘书长"));
        reading.Document.CopyTo.ShouldBe(["市人大常委会代表工委", "市政府督查室"]);
        reading.CoHandlingAgencies.ShouldBe(["市规划和自然资源局", "市发展和改革委员会", "市住房和城乡建设委员会"]);
    }
}
