using Bunit;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

public sealed class LetterDownloadsTests(TestSite site) : SiteComponentTest(site)
{
    [Fact]
    public void Downloads_OfALetter_AreThePdfAndTheTwoWordFiles() =>
        Render<LetterDownloads>(p => p.Add(one => one.CaseId, 7).Add(one => one.Round, 2)).FindAll("a[download]").Select(link => link.GetAttribute("href"))
            .ShouldBe([Urls.LetterPdf(7, 2), Urls.LetterDocx(7, 2, withHead: true), Urls.LetterDocx(7, 2, withHead: false)]);
}
