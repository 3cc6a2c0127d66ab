using Bunit;
using ResilientCity.Application.Import;
using ResilientCity.Web.Import;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Import;

public sealed class LetterFieldsTests : ComponentTest
{
    private const string Letter = "A\n云山市水务局\n云水函〔2024〕3号\n云山市水务局关于市三届人大四次会议第0312号建议的答复\n林知夏代表：\n您提出的《关于疏浚河道的建议》（第0312号）收悉，现答复如下：\n已完成疏浚。\n云山市水务局\n2024年4月 日";

    [Fact]
    public void Field_LookedAt_SaysWhich()
    {
        var looked = new List<string>();
        var fields = Render<LetterFields>(p => p.Add(f => f.Reading, LetterReader.Read(Letter)).Add(f => f.Looked, looked.Add));

        fields.Find("#field-proposalTitle").Focus();

        looked.ShouldBe(["proposalTitle"]);
        fields.Find("#field-proposalTitle").GetAttribute("value").ShouldBe("关于疏浚河道的建议");
    }

    [Fact]
    public void Field_TypedInto_IsACorrection()
    {
        var corrections = new List<FieldCorrection>();
        var fields = Render<LetterFields>(p => p.Add(f => f.Reading, LetterReader.Read(Letter)).Add(f => f.Corrected, corrections.Add));

        fields.Find("#field-date").Change("2024-04-08");

        corrections.ShouldBe([new FieldCorrection("date", "2024-04-08")]);
        fields.Find("#field-date").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Fact]
    public void CorrectedField_CanBePutBack()
    {
        var restored = new List<string>();
        var corrected = LetterCorrections.Apply(LetterReader.Read(Letter), new Dictionary<string, string> { ["date"] = "2024-04-08" });
        var fields = Render<LetterFields>(p => p.Add(f => f.Reading, corrected).Add(f => f.Restored, restored.Add));

        fields.Find("#field-date-note button").Click();

        restored.ShouldBe(["date"]);
        fields.Find("#field-date").GetAttribute("value").ShouldBe("2024-04-08");
    }

    [Fact]
    public void OnlyFieldsThatStandSomewhere_OfferTheirPlace()
    {
        var places = new List<FieldPlace>();
        var fields = Render<LetterFields>(p => p.Add(f => f.Reading, LetterReader.Read(Letter)).Add(f => f.Located, places.Add));
        var rows = fields.FindAll(".rc-import__field");

        rows.Single(row => row.QuerySelector("#field-postcode") is not null).QuerySelector("button").ShouldBeNull();
        rows.Single(row => row.QuerySelector("#field-documentNumber") is not null).QuerySelector("button")!.Click();

        places.ShouldBe([new FieldPlace("documentNumber", 0, 3, 0, 11)]);
    }
}
