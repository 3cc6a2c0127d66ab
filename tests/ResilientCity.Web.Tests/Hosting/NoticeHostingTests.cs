using Microsoft.Extensions.Configuration;
using ResilientCity.Application.Notifications;
using ResilientCity.Web.Hosting;

namespace ResilientCity.Web.Tests.Hosting;

public sealed class NoticeHostingTests
{
    [Fact]
    public void Settings_NothingIsConfigured_MailIsOff()
    {
        var settings = Read();

        (settings.MailIsOn, settings.PublicAddress, settings.WebhookMayBePrivate, settings.DigestAt).ShouldBe((false, null, false, new TimeOnly(8, 0)));
    }

    [Fact]
    public void Settings_HostAndSender_UseEncryptionAndItsPort()
    {
        var settings = Read(("Mail:Host", "mail.example"), ("Mail:From", "desk@city.example"), ("Mail:DigestAt", "07:15"));

        (settings.Mail!.Port, settings.Mail.Security, settings.DigestAt).ShouldBe((587, MailSecurity.StartTls, new TimeOnly(7, 15)));
    }

    [Theory]
    [InlineData("Mail:From", "nobody")]
    [InlineData("Mail:Security", "Some")]
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:MaxAttempts", "0")]
    [InlineData("Mail:DigestAt", "8 Uhr")]
    public void Settings_CannotBeUsed_StopTheStartAndNameTheSetting(string key, string value)
    {
        var fault = Should.Throw<InvalidOperationException>(() => Read(("Mail:Host", "mail.example"), ("Mail:From", "desk@city.example"), (key, value)));

        fault.Message.ShouldStartWith(key);
    }

    private static NoticeSettings Read(params (string Key, string? Value)[] values) => NoticeHosting.SettingsOf(
        new ConfigurationBuilder().AddInMemoryCollection(values.GroupBy(one => one.Key).ToDictionary(same => same.Key, same => same.Last().Value)).Build());
}
