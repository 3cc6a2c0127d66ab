using System.Text.Json;
using ResilientCity.Domain.Letters;

namespace ResilientCity.Domain.Tests.Letters;

public sealed class CanonicalTextTests
{
    [Fact]
    public void Of_WholeLetter_HasEveryPartOnItsLine() =>
        CanonicalText.Of(SampleLetter.Create()).ShouldBe(
            """
            A
            同意公开
            云山市应急管理局
            云应急函〔2024〕8号
            云山市应急管理局
            关于市三届人大二次会议第0012号
            建议办理情况的答复函
            林知夏代表：
            你提出的《关于完善社区避难点的建议》（第0012号）收悉。现将办理情况答复如下。
            一、摸清底数
            全市已登记避难点三十处。
            其中学校十二处。
            二、加强演练。每年两次。
            三、持续补齐物资。
            此答复函已经周望舒局长审签。
            云山市应急管理局
            2024年5月6日
            联系人：何小满
            联系电话：000-0000000
            邮政编码：000000
            抄送：市人大常委会人代工委、市政府办公厅。

            """.ReplaceLineEndings("\n"));

    [Fact]
    public void ForSignOff_NumberAndDateGivenLater_StaysTheSame()
    {
        var signed = SampleLetter.Create() with { DocumentNumber = null, Date = null };
        var numbered = signed.WithNumberAndDate("云应急函〔2024〕8号", new(2024, 5, 6));

        LetterHash.ForSignOff(numbered).ShouldBe(LetterHash.ForSignOff(signed));
        LetterHash.Of(numbered).ShouldNotBe(LetterHash.Of(signed));
        CanonicalText.ForSignOff(numbered).ShouldNotContain("8号");
        CanonicalText.ForSignOff(numbered).ShouldNotContain("5月6日");
    }

    [Fact]
    public void ForSignOff_OneCharacterOfTheBodyChanged_Differs()
    {
        var letter = SampleLetter.Create();
        var changed = letter with { Closing = ["此答复函已经周望舒局长审签"] };

        LetterHash.ForSignOff(changed).ShouldNotBe(LetterHash.ForSignOff(letter));
        LetterHash.ForSignOff(letter).ShouldMatch("^[0-9a-f]{64}$");
    }

    [Fact]
    public void Of_LayoutAsWritten_KeepsOrderAndLabels()
    {
        var letter = SampleLetter.Create() with
        {
            Layout = new(
                [new(LetterPart.Title), new(LetterPart.Mark, "类别：", "类"), new(LetterPart.DocumentNumber)],
                [new(LetterPart.Date), new(LetterPart.SignatureAgency, "", "（盖章）"), new(LetterPart.Publicity, "（此件", "）"), new(LetterPart.Other, "（联系方式另附）")]),
        };

        var lines = CanonicalText.Of(letter).Split('\n');
        lines[2..5].ShouldBe(["建议办理情况的答复函", "类别：A类", "云山市应急管理局"]);
        lines.ShouldContain("云山市应急管理局（盖章）");
        lines.ShouldContain("（此件同意公开）");
        lines.ShouldContain("（联系方式另附）");
        lines.ShouldContain("联系人：何小满");
        lines.ShouldNotContain("同意公开");
    }

    [Fact]
    public void Of_SeveralSigningAgencies_EachStandsInItsSlot()
    {
        var letter = SampleLetter.Create() with
        {
            SignatureAgencies = ["甲局", "乙局", "丙局"],
            Layout = LetterLayout.Standard with { Foot = [new(LetterPart.SignatureAgency, "", "、"), new(LetterPart.SignatureAgency), new(LetterPart.Date)] },
        };

        CanonicalText.Of(letter).ShouldContain("甲局、\n乙局\n丙局\n2024年5月6日\n");
    }

    [Fact]
    public void Document_ThroughJson_ComesBackEqual()
    {
        var letter = SampleLetter.Create();
        var back = JsonSerializer.Deserialize<LetterDocument>(JsonSerializer.Serialize(letter));

        back.ShouldBe(letter);
        back!.GetHashCode().ShouldBe(letter.GetHashCode());
        (back with { Closing = [] }).ShouldNotBe(letter);
    }
}
