using System.Text.Json;
using ResilientCity.Application.Import;

namespace ResilientCity.Application.Tests.Letters;

public sealed class LetterReadingJsonTests
{
    [Fact]
    public void Write_Reading_HasExactlyTheNamesOfTheContract()
    {
        using var json = JsonDocument.Parse(LetterReadingJson.Write(LetterFile.Read("01-five-sections")));

        json.RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(
        [
            "kind", "mark", "publicity", "agencies", "documentNumber", "title", "congress", "session", "proposalKind", "proposalNumber", "proposalTitle", "addressees",
            "coHandlingAgencies", "coHandlingCount", "sections", "signatory", "date", "contactPerson", "contactPhone", "postcode", "copyTo", "problems", "places",
        ]);
        json.RootElement.GetProperty("kind").GetString().ShouldBe("reply");
        json.RootElement.GetProperty("date").GetString().ShouldBe("2024-05-06");
        json.RootElement.GetProperty("sections")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["heading", "body"]);
    }

    [Fact]
    public void Write_Absent_IsNullOrEmptyAndChineseIsUnescaped()
    {
        var text = LetterReadingJson.Write(LetterFile.Read("06-no-sections-recess"));
        using var json = JsonDocument.Parse(text);

        json.RootElement.GetProperty("postcode").ValueKind.ShouldBe(JsonValueKind.Null);
        json.RootElement.GetProperty("copyTo").GetArrayLength().ShouldBe(0);
        text.ShouldContain("关于建设乡村戏台的建议");
    }

    [Fact]
    public void Write_Place_SaysWhereTheFieldStands()
    {
        using var json = JsonDocument.Parse(LetterReadingJson.Write(LetterFile.Read("26-hard-wrapped-lines")));

        var places = json.RootElement.GetProperty("places").EnumerateArray().Where(place => place.GetProperty("field").GetString() == "proposalTitle").ToList();
        places[0].EnumerateObject().Select(p => p.Name).ShouldBe(["field", "item", "line", "start", "length"]);
        var lines = LetterFile.Text("26-hard-wrapped-lines").Split('\n');
        string.Concat(places.Select(place => lines[place.GetProperty("line").GetInt32() - 1].Substring(place.GetProperty("start").GetInt32(), place.GetProperty("length").GetInt32())))
            .ShouldBe("关于打通城东片区断头路的建议");
    }

    [Fact]
    public void Write_Problem_HasFieldReasonAndLine()
    {
        using var json = JsonDocument.Parse(LetterReadingJson.Write(LetterFile.Read("02-two-delegates-no-label-marks")));

        var problem = json.RootElement.GetProperty("problems")[0];
        problem.EnumerateObject().Select(p => p.Name).ShouldBe(["field", "reason", "line"]);
        problem.GetProperty("line").GetInt32().ShouldBe(5);
    }
}
