using System.Text.Json.Nodes;
using ResilientCity.Web.Registry;
using ResilientCity.Web.Tests.Components;

namespace ResilientCity.Web.Tests.Registry;

/// <summary>The form over a rule set's layout: what is typed lands where it belongs, and nothing else changes.</summary>
public sealed class RuleSetFormTests : ComponentTest
{
    private const string Json = """
        {"code":"x","name":{"zh":"规则","en":"Rules"},"effectiveFrom":"2018-01-01",
         "limits":[{"code":"reply","kind":"Reply","limit":{"amount":3,"unit":"CalendarMonths"},"startsAt":"Assigned","ceiling":"ReplyCeiling"}],
         "receipt":{"questions":[{"code":"verdict","text":{"zh":"满意吗？","en":"Satisfied?"},"counts":true,"choices":[{"code":"no","label":{"zh":"不满意","en":"No"},"needsOpinion":true}]}]},
         "letterPhrases":[{"effectiveFrom":"2018-01-01","you":"你","titleLines":["一","二"],"houses":[{"kind":"Proposal","matter":"建议","copyTo":[{"code":"c","name":"人代工委","warnWhenMissing":true}]}]}]}
        """;

    [Fact]
    public void Limit_Typed_ChangesItsNumberAndKeepsTheRest()
    {
        var form = RuleSetForm.Of(Json)!; // the layout above

        (form.Limits[0].Name, form.Limits[0].MayBeExtended).ShouldBe(("答复期限", true));
        (form.Limits[0].Amount, form.Limits[0].NeedsConsent) = ("4", true);

        var limit = JsonNode.Parse(form.ToJson())!["limits"]![0]!; // as above
        (limit["limit"]!["amount"]!.GetValue<int>(), limit["extensionNeedsConsent"]!.GetValue<bool>(), limit["code"]!.ToString()).ShouldBe((4, true, "reply"));
    }

    [Theory]
    [InlineData("three", 0)]
    [InlineData("", 0)]
    [InlineData(" 12 ", 12)]
    public void Limit_NoWholeNumber_IsNoneAndWillBeRefused(string typed, int amount)
    {
        var form = RuleSetForm.Of(Json)!;

        form.Limits[0].Amount = typed;

        form.Limits[0].Amount.ShouldBe($"{amount}");
    }

    [Fact]
    public void Texts_OfReceiptPhrasesAndOffices_AreNamedAndWrittenBack()
    {
        var form = RuleSetForm.Of(Json)!;
        var leaves = form.Groups.SelectMany(group => group.Leaves).ToList();

        leaves.Single(leaf => leaf.Value == "不满意").Value = "不太满意";
        leaves.Single(leaf => leaf.Value == "人代工委").Value = "市人大常委会人代工委";
        leaves.Single(leaf => leaf.IsLines).Value = "一行\n\n又一行";
        leaves.Single(leaf => leaf is { IsSwitch: true, Label: "不满意：须写意见" }).IsOn = false;

        var written = JsonNode.Parse(form.ToJson())!;
        written["receipt"]!["questions"]![0]!["choices"]![0]!["label"]!["zh"]!.ToString().ShouldBe("不太满意");
        written["receipt"]!["questions"]![0]!["choices"]![0]!["needsOpinion"]!.GetValue<bool>().ShouldBeFalse();
        written["letterPhrases"]![0]!["houses"]![0]!["copyTo"]![0]!["name"]!.ToString().ShouldBe("市人大常委会人代工委");
        written["letterPhrases"]![0]!["titleLines"]!.AsArray().Select(line => line!.ToString()).ShouldBe(["一行", "又一行"]);
        leaves.ShouldNotContain(leaf => leaf.Value == "verdict" || leaf.Value == "Proposal"); // what ties parts together is not for changing
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"limits\":1,\"name\":{}}")]
    public void Of_AnotherLayout_IsNoForm(string json) => RuleSetForm.Of(json).ShouldBeNull();

    [Theory]
    [InlineData("limits[reply].limit.amount", "答复期限 · 数量")]
    [InlineData("limits[co-handling-opinion].extensionNeedsConsent", "协办意见期限 · 延期须经同意")]
    [InlineData("letterPhrases[1].closing", "函件用语 1 · 结尾")]
    public void Place_InTheLayout_IsSaidInWords(string path, string words) => RuleWords.Place(path).ShouldBe(words);
}
