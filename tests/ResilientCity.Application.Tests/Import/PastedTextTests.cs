using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Import;

public sealed class PastedTextTests
{
    [Fact]
    public void WordFragment_BecomesPlainParagraphs() =>
        PastedText.ToPlainParagraphs(
            """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>x</title><style><!-- p.MsoNormal {font-family:仿宋} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body><!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'><span lang=EN-US>2024</span><span style='font-family:仿宋'>年全市新建避难点
            十二处，</span><b>其中</b>学校&nbsp;3&#22788;。<o:p></o:p></p>
            <p class=MsoNormal><![if !supportLists]>一、<![endif]>第二段<br>换行 A &lt; B</p><script>alert('x')</script><table><tr><td>甲</td><td>乙</td></tr></table><!--EndFragment--></body></html>
            """).ShouldBe(["2024年全市新建避难点十二处，其中学校\u00A03处。", "一、第二段", "换行 A < B", "甲\t乙"]);

    [Fact]
    public void PlainText_KeepsItsAngleBracketsAndLosesControlCharacters() =>
        PastedText.ToPlainParagraphs("一段\u0001\u200B文字，a<b 且 《<条例>》\r\n\r\n  二段\r三段\u000B四段").ShouldBe(["一段文字，a<b 且 《<条例>》", "二段", "三段", "四段"]);

    [Fact]
    public void UnclosedTags_DoNotSwallowWhatStandsBefore() => PastedText.ToPlainParagraphs("<p>甲</p><p>乙<span").ShouldBe(["甲", "乙"]);

    [Fact]
    public void TwentyMegabytes_AreReadInOnePass() =>
        PastedText.ToPlainParagraphs(string.Concat(Enumerable.Repeat("<p style='x'>第一<b>段</b>文字</p><!-- 注 -->", 600_000))).Count.ShouldBe(600_000);
}
