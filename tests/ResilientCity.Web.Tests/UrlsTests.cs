namespace ResilientCity.Web.Tests;

public sealed class UrlsTests
{
    [Theory]
    [InlineData("/cases?q=1", "/cases?q=1")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void ReturnUrl_OutsideThisSite_LeadsToTheWorklist(string? url, string expected) =>
        Urls.LocalOrWorklist(url).ShouldBe(expected);

    [Fact]
    public void CaseUrl_WithATab_CarriesItInTheQuery() => Urls.Case(7, "history").ShouldBe("/cases/7?tab=history");
}
