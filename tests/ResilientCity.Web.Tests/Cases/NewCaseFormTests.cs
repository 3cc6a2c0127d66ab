using ResilientCity.Application.Import;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;

namespace ResilientCity.Web.Tests.Cases;

public sealed class NewCaseFormTests
{
    private static readonly RegistrationChoices Choices = new() { Mode = OperatingMode.WholeProcess, Sessions = [], Agencies = [], Today = new DateOnly(2026, 3, 2) };

    [Fact]
    public void Fill_ProposalWithAsks_KeepsThemForTheRequest()
    {
        var form = new NewCaseForm(Choices);

        form.Fill(ProposalReader.Read("关于修复江边步道的建议\n领衔代表：卢喆\n步道破损。建议：一是分段修复；二是加装路灯。"));

        form.ToRequest().Asks.ShouldBe(["分段修复", "加装路灯"]);
    }

    [Fact]
    public void ToRequest_AsksTypedOrClassified_AreOneALineOrNone()
    {
        var form = new NewCaseForm(Choices) { Asks = "分段修复\n\n 加装路灯 " };
        form.ToRequest().Asks.ShouldBe(["分段修复", "加装路灯"]);

        form.IsClassified = true;
        form.ToRequest().Asks.ShouldBeEmpty();
    }
}
