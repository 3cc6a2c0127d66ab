using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Web.Hosting;

namespace ResilientCity.Web.Tests.Hosting;

/// <summary>What the site's configuration makes of its letters; the commands read the same.</summary>
public sealed class LetterSettingsTests
{
    [Theory]
    [InlineData("https://npc.example/", "true", "https://npc.example/verify")]
    [InlineData("https://npc.example/", "false", null)]
    [InlineData("https://npc.example/", null, null)]
    [InlineData(null, "true", null)]
    [InlineData(" ", "true", null)]
    public void Stamp_IsOnWithASwitchAndAnAddress(string? address, string? isOn, string? page) =>
        Services(("PublicAddress", address), ("Letters:VerificationCode", isOn)).GetRequiredService<LetterStampSettings>().Page.ShouldBe(page is null ? null : new Uri(page));

    [Theory]
    [InlineData("nowhere")]
    [InlineData("ftp://npc.example")]
    public void PublicAddress_ThatIsNoWebAddress_NamesItself(string address) =>
        Should.Throw<ConfigurationFaultException>(() => Services(("PublicAddress", address))).Message.ShouldContain(address);

    [Fact]
    public void FontFolder_WhereGiven_IsTheOne()
    {
        Services(("Letters:FontFolder", "/srv/fonts")).GetRequiredService<LetterFontSettings>().Folder.ShouldBe(Path.GetFullPath("/srv/fonts"));
        Services().GetService<LetterFontSettings>().ShouldBeNull();
    }

    private static ServiceProvider Services(params (string Key, string? Value)[] settings) => new ServiceCollection()
        .AddLetterSettings(new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Key, one => one.Value)).Build())
        .BuildServiceProvider();
}
