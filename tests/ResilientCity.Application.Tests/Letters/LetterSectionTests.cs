using ResilientCity.Application.Import;
using ResilientCity.Application.Letters;

namespace ResilientCity.Application.Tests.Letters;

/// <summary>The body of one letter, its parts numbered and headed as different offices do.</summary>
public sealed class LetterSectionTests
{
    [Theory]
    [InlineData("一、前期工作。\n已查处违法行为三起。\n二、存在问题。\n三、下一步工作。\n我局将加强协作。", "前期工作|存在问题|下一步工作")]
    [InlineData("一、向阳路与解放路交叉口现状：该路口日均车流量8000辆。\n二、完成时限：2023年9月30日前完成。", "向阳路与解放路交叉口现状|完成时限")]
    [InlineData("一、已增设路灯三盏。\n二、已拓宽道路。", "|")]
    [InlineData("第一部分 基本情况\n全市管网长三千公里。\n第二部分 工作措施\n继续改造。", "基本情况|工作措施")]
    [InlineData("问题一：浴场救生力量不足。\n救生员增加到260人。\n问题二：浴场设施不完善。\n计划新建12处。", "浴场救生力量不足|浴场设施不完善")]
    [InlineData("问题1：道路窄\n已列入计划。\n问题2：路灯少\n已安装。", "道路窄|路灯少")]
    [InlineData("建议一：拓宽道路。\n答复：已列入计划。\n建议二：增设路灯。\n答复：已安装。", "拓宽道路|增设路灯")]
    [InlineData("首先，完善养老设施。\n其次，发展托育服务。", "")]
    public void Parts_AreToldApart(string body, string headings)
    {
        var source = "白石市水务局关于市六届人大二次会议第0123号建议的答复\n王小川代表：\n您提出的《关于治理内涝的建议》收悉，现答复如下：\n" + body + "\n感谢您的支持。\n白石市水务局\n2023年5月6日";

        var reading = LetterReader.Read(source);

        reading.Document.Sections.Select(section => section.HeadingText ?? "").ShouldBe(headings.Split('|'));
        LetterFile.WithoutSpace(LetterTextRenderer.Render(reading.Document)).ShouldBe(LetterFile.WithoutSpace(source));
    }
}
