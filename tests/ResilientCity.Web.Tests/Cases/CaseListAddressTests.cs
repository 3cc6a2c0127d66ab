using ResilientCity.Application.Cases;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;
using ResilientCity.Web.Cases;

namespace ResilientCity.Web.Tests.Cases;

public sealed class CaseListAddressTests
{
    [Fact]
    public void Address_OfEveryFilter_GivesTheSameRequestBack()
    {
        var request = new ReadCaseListRequest(
            new CaseListFilter
            {
                Text = "韧性 100%&q=1",
                Stage = CaseStage.InSignOff,
                LeadAgencyId = new AgencyId(3),
                SessionId = new SessionId(2),
                Situation = CaseSituation.DueSoon,
                Mark = "B",
                Verdict = Satisfaction.BasicallySatisfied,
                Mode = OperatingMode.AgencyOwn,
            },
            CaseSort.Agency,
            IsDescending: true,
            Page: 4);

        CaseListAddress.Parse(new Uri("http://city" + CaseListAddress.ListUrl(request))).ShouldBe(request);
        CaseListAddress.Parse(new Uri("http://city" + CaseListAddress.ExportUrl(request))).ShouldBe(request with { Page = 1 });
    }

    [Theory]
    [InlineData("/cases")]
    [InlineData("/cases?stage=Nonsense&agency=x&session=-1&show=99&verdict=7&sort=%00&page=abc&q=%20%20")]
    public void Address_WithNothingUsable_IsTheWholeList(string address) =>
        CaseListAddress.Parse(new Uri("http://city" + address)).ShouldBe(new ReadCaseListRequest(new CaseListFilter()));

    [Fact]
    public void Address_OfTheWholeList_IsShort() => CaseListAddress.ListUrl(new CaseListFilter()).ShouldBe("/cases");
}
