using System.Net.Http.Json;
using System.Text.Json;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>Saves a section as the editor's script does: a token, then a PUT of the text with the version that it rests on.</summary>
public sealed class SectionClient(AppServer server, string cookies, string sectionUrl, int version) : IDisposable
{
    private readonly HttpClient http = new(new HttpClientHandler { UseCookies = false });

    /// <summary>The version that the next text rests on.</summary>
    public int Version { get; private set; } = version;

    /// <summary>With the cookies of somebody who is signed in, for the section that an editor on his page saves to.</summary>
    public static async Task<SectionClient> OfAsync(AppServer server, BrowserSession person, string sectionUrl, int version)
    {
        var cookies = await person.Context.CookiesAsync();
        return new SectionClient(server, string.Join("; ", cookies.Select(one => $"{one.Name}={one.Value}")), sectionUrl, version);
    }

    /// <summary>True when the server acknowledged the text; false when it did not answer any more.</summary>
    public async Task<bool> SaveAsync(string text, CancellationToken ct)
    {
        try
        {
            using var request = Request(HttpMethod.Put, sectionUrl);
            request.Headers.Add("X-Antiforgery", await TokenAsync(ct));
            request.Content = JsonContent.Create(new { text, baseVersion = Version, commandId = Guid.NewGuid() });
            using var answer = await http.SendAsync(request, ct);
            answer.EnsureSuccessStatusCode();
            Version = (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("version").GetInt32();
            return true;
        }
        catch (HttpRequestException gone) when (gone.StatusCode is null)
        {
            return false;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void StartFrom(int newer) => Version = newer;

    public void Dispose() => http.Dispose();

    private async Task<string> TokenAsync(CancellationToken ct)
    {
        using var request = Request(HttpMethod.Get, "/api/antiforgery");
        using var answer = await http.SendAsync(request, ct);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(ct)).GetProperty("token").GetString() ?? "";
    }

    private HttpRequestMessage Request(HttpMethod method, string url)
    {
        var request = new HttpRequestMessage(method, new Uri(server.Address, url));
        request.Headers.Add("Cookie", cookies);
        return request;
    }
}
