using System.Text.Json;
using ResilientCity.Application.Checks;

namespace ResilientCity.Application.Tests.Checks;

public sealed class CheckReportJsonTests
{
    [Fact]
    public void Write_Finding_NamesPlaceReasonAndMend()
    {
        var finding = new CheckFinding(
            "text.spaces", CheckSeverity.Should, new("空格", "Spaces"), new CheckPlace(CheckedPart.Text, 2, 0, 3, 1), new("有空格。", "Spaces."), new ReplaceText(" ", ""));
        var report = new CheckReport("0101", "标题", 1, 7, [finding], [], ["修复步道"], []);

        using var json = JsonDocument.Parse(CheckReportJson.Write(report));

        var first = json.RootElement.GetProperty("findings")[0];
        first.GetProperty("code").GetString().ShouldBe("text.spaces");
        first.GetProperty("severity").GetString().ShouldBe("should");
        first.GetProperty("reason").GetProperty("zh").GetString().ShouldBe("有空格。");
        first.GetProperty("place").GetProperty("part").GetString().ShouldBe("text");
        first.GetProperty("place").GetProperty("section").GetInt32().ShouldBe(2);
        first.GetProperty("mend").GetProperty("kind").GetString().ShouldBe("replaceText");
        json.RootElement.GetProperty("suggestions")[0].GetString().ShouldBe("修复步道");
    }
}
