using ResilientCity.Application.Commitments;
using ResilientCity.Domain;
using ResilientCity.Web.Commitments;

namespace ResilientCity.Web.Tests.Commitments;

/// <summary>What is typed about promises, how the ledger's address reads, and where a letter's sentences are marked.</summary>
public sealed class PromiseWordsTests
{
    [Theory]
    [InlineData("8", "8")]
    [InlineData(" 1,200.5 ", "1200.5")]
    [InlineData("", "")]
    [InlineData("-3", "-3")]
    public void Figures_Typed_AreRead(string typed, string shown)
    {
        Figures.TryRead(typed, out var number).ShouldBeTrue();
        Figures.Plain(number).ShouldBe(shown);
    }

    [Theory]
    [InlineData("八个")]
    [InlineData("8个")]
    [InlineData("1e9")]
    public void Figures_NoNumber_AreRefused(string typed) => Figures.TryRead(typed, out _).ShouldBeFalse();

    [Fact]
    public void LedgerAddress_ThereAndBack_IsTheSame()
    {
        var request = new ReadLedgerRequest(new LedgerFilter { Text = "江 边", Situation = LedgerSituation.Overdue, AgencyId = new AgencyId(3), SessionId = new SessionId(2) }, 4);

        LedgerAddress.Parse(new Uri("https://host" + LedgerAddress.ListUrl(request))).ShouldBe(request);
        LedgerAddress.Parse(new Uri("https://host/commitments?show=Nonsense&agency=x&page=-1")).ShouldBe(new ReadLedgerRequest(new LedgerFilter()));
    }

    [Fact]
    public void Cut_SentencesInALine_AreMarkedOnceTheLongerFirst()
    {
        var promises = new LetterPromises(1, null, [("年内修复步道12公里", [2, 3]), ("修复步道", [1]), ("没有这句", [4])]);

        var stretches = promises.Cut("已普查；年内修复步道12公里；路灯另行安排。");

        stretches.Select(one => one.Text).ShouldBe(["已普查；", "年内修复步道12公里", "；路灯另行安排。"]);
        stretches.Select(one => one.Promises.Count).ShouldBe([0, 2, 0]);
        string.Concat(promises.Cut("没有承诺。").Select(one => one.Text)).ShouldBe("没有承诺。");
    }
}
