using System.Text;
using System.Text.Json;
using ResilientCity.Application.Rules;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Tests.Rules;

public sealed class RuleSetFileTests
{
    private static readonly string Good = ReadBuiltIn();

    [Theory]
    [InlineData("\"ceiling\": \"ReplyCeiling\"", "\"ceiling\": \"Rehandling\"", RuleSetFault.CeilingDoesNotFit, "reply")]
    [InlineData("\"ceiling\": \"ReplyCeiling\"", "\"ceiling\": \"InnerDate\"", RuleSetFault.CeilingMissing, "reply")]
    [InlineData("\"code\": \"reply-ceiling\"", "\"code\": \"reply\"", RuleSetFault.CodeTwice, "reply")]
    [InlineData("\"kind\": \"FirstContact\"", "\"kind\": \"Publication\"", RuleSetFault.LimitKindTwice, "Publication")]
    [InlineData("\"law\": \"GDR\"", "\"law\": \"XX\"", RuleSetFault.LawUnknown, "XX")]
    [InlineData("\"counts\": true", "\"counts\": false", RuleSetFault.CountingQuestionNotOne, "Receipt")]
    [InlineData(", \"satisfaction\": \"Satisfied\"", "", RuleSetFault.VerdictMissing, "satisfied")]
    [InlineData("第{number}号\"", "第{nummer}号\"", RuleSetFault.TemplateBroken, "关于{meeting}第{nummer}号")]
    [InlineData("\"kind\": \"PoliticalConsultative\"", "\"kind\": \"Proposal\"", RuleSetFault.HouseMissing, "PoliticalConsultative")]
    [InlineData("\"lastMonth\": 12", "\"lastMonth\": 13", RuleSetFault.MonthImpossible, "CommitmentReport")]
    [InlineData("\"effectiveFrom\": \"2018-01-01\",\n  \"laws\"", "\"effectiveFrom\": \"2018-01-01\", \"effectiveTo\": \"2017-01-01\",\n  \"laws\"", RuleSetFault.PeriodReversed, "chongqing-2018")]
    public void Read_PartsThatDoNotFit_AreRefusedWithTheFault(string good, string bad, RuleSetFault fault, string subject) =>
        Should.Throw<RuleSetException>(() => Read(Changed(good, bad))).Problems.ShouldContain(new RuleSetProblem(fault, subject));

    [Theory]
    [InlineData("\"needsReason\": true", "\"needReason\": true")]
    [InlineData("\"unit\": \"CalendarMonths\"", "\"unit\": \"Moons\"")]
    [InlineData("\"you\": \"你\",", "")]
    [InlineData("\"you\": \"你\",", "\"you\": null,")]
    public void Read_UnknownOrMissingNames_AreRefused(string good, string bad) =>
        Should.Throw<JsonException>(() => Read(Changed(good, bad)));

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Read_LimitOfImpossibleLength_IsRefused(int amount) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Read(Changed("\"amount\": 30", $"\"amount\": {amount}")));

    private static RuleSet Read(string text) => RuleSetFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static string Changed(string good, string bad)
    {
        Good.ShouldContain(good);
        return Good.Replace(good, bad, StringComparison.Ordinal);
    }

    private static string ReadBuiltIn()
    {
        using var stream = typeof(BuiltInRuleSets).Assembly
            .GetManifestResourceStream("ResilientCity.Application.Rules.Data.chongqing-2018.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
