using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ResilientCity.Application.Data.SampleData;

[assembly: AssemblyFixture(typeof(ResilientCity.Web.Tests.Endpoints.TestSite))]

namespace ResilientCity.Web.Tests.Endpoints;

/// <summary>The whole program in this process, over a data folder of its own with the sample data.</summary>
public sealed partial class TestSite : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("resilientcity-web-");
    private readonly Dictionary<string, string> settings;
    private readonly Lock starting = new();

    public TestSite()
        : this([])
    {
    }

    private TestSite(Dictionary<string, string> settings) => this.settings = settings;

    /// <summary>With settings of its own, and every request coming from this machine.</summary>
    public static TestSite With(params (string Key, string Value)[] settings) => new(settings.ToDictionary(one => one.Key, one => one.Value));

    /// <summary>Those of the one server: test classes begin at the same time, and two servers over one folder would load the sample twice.</summary>
    public override IServiceProvider Services
    {
        get
        {
            lock (starting)
            {
                return base.Services;
            }
        }
    }

    public T Use<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public HttpClient Visitor()
    {
        lock (starting)
        {
            return CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        }
    }

    /// <summary>Somebody of the sample, signed in by the form.</summary>
    public async Task<HttpClient> SignInAsync(string user)
    {
        var client = Visitor();
        var page = await client.GetStringAsync("/sign-in");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = TokenField().Match(page).Groups[1].Value,
            ["Input.UserName"] = user,
            ["Input.Password"] = LoadSampleData.DemoPassword,
        });
        using var answer = await client.PostAsync("/sign-in", form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{user} could not sign in");
        return client;
    }

    /// <summary>A token as scripts fetch it, put on every request from then on.</summary>
    public static async Task ArmAsync(HttpClient client)
    {
        var answer = await client.GetFromJsonAsync<JsonElement>("/api/antiforgery");
        client.DefaultRequestHeaders.Add("X-Antiforgery", answer.GetProperty("token").GetString());
    }

    /// <summary>What a page says, without its tags.</summary>
    public static async Task<string> WordsAsync(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var main = MainPart().Match(html);
        return Space().Replace(Tags().Replace(main.Success ? main.Value : html, " "), " ").Trim();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("data", data.FullName);
        builder.UseSetting("sample", "true");
        builder.UseSetting("PublicAddress", "https://slips.example");
        builder.UseSetting("SignIn:AttemptsPerMinute", "10000");
        builder.UseSetting("Verification:RequestsPerMinute", "10000");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders());
        builder.ConfigureServices(services => services.AddSingleton<IStartupFilter, FromThisMachine>());
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && data.Exists)
        {
            data.Delete(recursive: true);
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex TokenField();

    [GeneratedRegex("<main.*</main>", RegexOptions.Singleline)]
    private static partial Regex MainPart();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex("\\s+")]
    private static partial Regex Space();

    /// <summary>The test server has no address of its callers.</summary>
    private sealed class FromThisMachine : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, go) =>
            {
                context.Connection.RemoteIpAddress = IPAddress.Loopback;
                return go(context);
            });
            next(app);
        };
    }
}
