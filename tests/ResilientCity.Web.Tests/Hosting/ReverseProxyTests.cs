using Microsoft.Extensions.Configuration;
using ResilientCity.Web.Hosting;

namespace ResilientCity.Web.Tests.Hosting;

public sealed class ReverseProxyTests
{
    [Fact]
    public void Options_NothingConfigured_BelieveNobody()
    {
        var options = ReverseProxy.Options(Configured());

        options.KnownProxies.ShouldBeEmpty();
        options.KnownIPNetworks.ShouldBeEmpty();
    }

    [Fact]
    public void Options_ListOrCommas_AreBothRead()
    {
        var options = ReverseProxy.Options(Configured(
            ("ReverseProxy:KnownProxies", "10.0.0.5, 10.0.0.6"), ("ReverseProxy:KnownNetworks:0", "10.1.0.0/16"), ("ReverseProxy:KnownNetworks:1", "fd00::/8")));

        options.KnownProxies.Select(one => one.ToString()).ShouldBe(["10.0.0.5", "10.0.0.6"]);
        options.KnownIPNetworks.Select(one => one.ToString()).ShouldBe(["10.1.0.0/16", "fd00::/8"]);
    }

    [Theory]
    [InlineData("ReverseProxy:KnownProxies", "proxy.example")]
    [InlineData("ReverseProxy:KnownNetworks", "10.0.0.5/99")]
    public void Options_Unreadable_StopTheStartAndNameTheEntry(string key, string entry) =>
        Should.Throw<InvalidOperationException>(() => ReverseProxy.Options(Configured((key, entry)))).Message.ShouldContain(entry);

    private static IConfiguration Configured(params (string Key, string Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(one => one.Key, one => (string?)one.Value))
        .Build();
}
