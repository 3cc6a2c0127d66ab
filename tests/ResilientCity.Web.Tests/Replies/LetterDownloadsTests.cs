using Bunit;
using ResilientCity.Web.Replies;
using ResilientCity.Web.Tests.Components;
using ResilientCity.Web.Tests.Endpoints;

namespace ResilientCity.Web.Tests.Replies;

public sealed class LetterDownloadsTests(TestSite site) : SiteComponentTest(site)
{
    [Fact]
    public void Downloads_OfOneDelegatesLetter_AreThePdfAndTheTwoWordFiles() =>
        Links(isJoint: false).ShouldBe([Urls.LetterPdf(7, 2), Urls.LetterDocx(7, 2, withHead: true), Urls.LetterDocx(7, 2, withHead: false)]);

    [Fact]
    public void Downloads_OfAJointLetter_AlsoGiveACopyForEachDelegate() =>
        Links(isJoint: true)[3..].ShouldBe([Urls.JointLettersPdf(7, 2), Urls.JointLettersZip(7, 2, asPdf: true), Urls.JointLettersZip(7, 2, asPdf: false)]);

    private List<string?> Links(bool isJoint) =>
        [.. Render<LetterDownloads>(p => p.Add(one => one.CaseId, 7).Add(one => one.Round, 2).Add(one => one.IsJoint, isJoint)).FindAll("a[download]").Select(link => link.GetAttribute("href"))];
}
