using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ResilientCity.Application.Notifications;
using ResilientCity.Application.Tests.Support;
using ResilientCity.Domain;

namespace ResilientCity.Application.Tests.Notifications;

public sealed class WebhookTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Webhook_FirstBusyThenThere_GetsTheSameSignedMessage()
    {
        await using var fixture = await OpenAsync(mayBePrivate: true);
        var one = await TestCase.InHandlingAsync(fixture);
        using var gateway = new Gateway(503, 200);
        var secret = await SetAsync(fixture, one.City, gateway.Address);
        await one.City.Officer.WishAsync(fixture, MailMode.None, "", byWebhook: true);
        await NoticeTests.NotifyAsync(fixture, NoticeTests.Soon(one, one.City.Officer, "soon/1"));

        var first = gateway.TakeAsync(Ct);
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 1, 0));
        var busy = await first;
        fixture.Clock.Advance(TimeSpan.FromMinutes(2));
        var second = gateway.TakeAsync(Ct);
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(1, 0, 0));
        var taken = await second;

        taken.Delivery.ShouldBe(busy.Delivery);
        taken.Signature.ShouldBe("sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"{taken.Timestamp}.{taken.Body}"))));
        taken.Timestamp.ShouldNotBe(busy.Timestamp);
        var body = JsonDocument.Parse(taken.Body).RootElement;
        body.GetProperty("userName").GetString().ShouldBe("officer");
        body.GetProperty("kind").GetString().ShouldBe("DueSoon");
        body.GetProperty("text").GetString()!.ShouldContain("第0101号建议");
        body.GetProperty("id").GetString().ShouldBe(taken.Delivery);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(302)]
    public async Task Webhook_RefusesOrLeadsElsewhere_IsSetAside(int status)
    {
        await using var fixture = await OpenAsync(mayBePrivate: true);
        var one = await TestCase.InHandlingAsync(fixture);
        using var gateway = new Gateway(status);
        await SetAsync(fixture, one.City, gateway.Address);
        await one.City.Officer.WishAsync(fixture, MailMode.None, "", byWebhook: true);
        await NoticeTests.NotifyAsync(fixture, NoticeTests.Soon(one, one.City.Officer, "soon/1"));

        var request = gateway.TakeAsync(Ct);
        (await SendAsync(fixture)).ShouldBe(new OutboxRound(0, 0, 1));
        await request;
    }

    [Theory]
    [InlineData("ftp://gateway.example/in")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:word@gateway.example/in")]
    [InlineData("gateway")]
    public async Task Webhook_NoWebAddress_IsRefused(string address)
    {
        await using var fixture = await OpenAsync(mayBePrivate: true);
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<WebhookAdministration>().SaveAsync(new SaveWebhookRequest(Guid.NewGuid(), address, true), city.Administrator, Ct))
            .Refusal.ShouldBeOfType<WebhookAddressInvalid>();
    }

    [Theory]
    [InlineData("http://127.0.0.1/in")]
    [InlineData("http://localhost/in")]
    [InlineData("http://10.1.2.3/in")]
    [InlineData("http://192.168.0.1/in")]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://[::1]/in")]
    [InlineData("http://[::ffff:10.0.0.1]/in")]
    [InlineData("http://[fd00::1]/in")]
    public async Task Webhook_IntoThisMachineOrAPrivateNetwork_IsRefused(string address)
    {
        await using var fixture = await OpenAsync(mayBePrivate: false);
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<WebhookAdministration>().SaveAsync(new SaveWebhookRequest(Guid.NewGuid(), address, true), city.Administrator, Ct))
            .Refusal.ShouldBeOfType<WebhookAddressPrivate>();
    }

    /// <summary>A name may lead anywhere by the time something is sent: it is asked then, and connected to what was asked.</summary>
    [Fact]
    public async Task Webhook_NameLeadsToThisMachineWhenSent_IsNotConnected()
    {
        using var gateway = new Gateway(200);
        using var client = new HttpClient(WebhookAddresses.Handler(new NoticeSettings()));

        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(gateway.Address, Ct));
    }

    [Fact]
    public async Task Webhook_SetByAnybodyElse_IsNotThere()
    {
        await using var fixture = await OpenAsync(mayBePrivate: true);
        var city = await TestCity.BuildAsync(fixture);

        (await fixture.Use<WebhookAdministration>().SaveAsync(new SaveWebhookRequest(Guid.NewGuid(), "https://gateway.example/in", true), city.Liaison, Ct)).IsDone.ShouldBeFalse();
        (await fixture.Use<WebhookAdministration>().ReadAsync(city.Liaison, Ct)).IsDone.ShouldBeFalse();
    }

    [Fact]
    public async Task Webhook_SecretMadeAnew_SignsWithAnother()
    {
        await using var fixture = await OpenAsync(mayBePrivate: true);
        var city = await TestCity.BuildAsync(fixture);
        var before = await SetAsync(fixture, city, "https://gateway.example/in");

        (await fixture.Use<WebhookAdministration>().RenewSecretAsync(new RenewWebhookSecretRequest(Guid.NewGuid()), city.Administrator, Ct)).ShouldBeDone();

        (await fixture.Use<WebhookAdministration>().ReadAsync(city.Administrator, Ct)).Value.Secret.ShouldNotBe(before);
        await using var db = fixture.Fresh();
        (await db.Webhooks.CountAsync(Ct)).ShouldBe(1);
    }

    private static Task<StoreFixture> OpenAsync(bool mayBePrivate) =>
        StoreFixture.OpenAsync(configure: services => services.AddSingleton(new NoticeSettings { WebhookMayBePrivate = mayBePrivate }));

    private static async Task<OutboxRound> SendAsync(StoreFixture fixture) => (await fixture.Use<SendOutbox>().ExecuteAsync(Actor.Job, Ct)).Value;

    private static async Task<string> SetAsync(StoreFixture fixture, TestCity city, string address)
    {
        (await fixture.Use<WebhookAdministration>().SaveAsync(new SaveWebhookRequest(Guid.NewGuid(), address, true), city.Administrator, Ct)).ShouldBeDone();
        return (await fixture.Use<WebhookAdministration>().ReadAsync(city.Administrator, Ct)).Value.Secret!;
    }

    private sealed record Taken(string Body, string? Signature, string? Timestamp, string? Delivery);

    /// <summary>A gateway on this machine that answers with these codes in turn.</summary>
    private sealed class Gateway : IDisposable
    {
        private readonly HttpListener listener = new();
        private readonly Queue<int> answers;

        public Gateway(params int[] answers)
        {
            this.answers = new Queue<int>(answers);
            using var free = new TcpListener(IPAddress.Loopback, 0);
            free.Start();
            var port = ((IPEndPoint)free.LocalEndpoint).Port;
            free.Stop();
            Address = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}/in/");
            listener.Prefixes.Add(Address);
            listener.Start();
        }

        public string Address { get; }

        public async Task<Taken> TakeAsync(CancellationToken ct)
        {
            var context = await listener.GetContextAsync().WaitAsync(ct);
            using var reader = new StreamReader(context.Request.InputStream, Encoding.UTF8);
            var headers = context.Request.Headers;
            var taken = new Taken(await reader.ReadToEndAsync(ct), headers["X-ResilientCity-Signature"], headers["X-ResilientCity-Timestamp"], headers["X-ResilientCity-Delivery"]);
            context.Response.StatusCode = answers.Dequeue();
            context.Response.RedirectLocation = "http://169.254.169.254/";
            context.Response.Close();
            return taken;
        }

        public void Dispose() => listener.Close();
    }
}
