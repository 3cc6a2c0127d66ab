using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace ResilientCity.Web.Hosting;

/// <summary>
/// Behind a reverse proxy the caller's address, scheme and host come in forwarded headers. They are believed from the configured proxies only, and without
/// any configured not at all: otherwise everybody could claim another's address and get round the rate limit.
/// </summary>
internal static class ReverseProxy
{
    private const string Proxies = "ReverseProxy:KnownProxies";
    private const string Networks = "ReverseProxy:KnownNetworks";

    /// <exception cref="InvalidOperationException">An entry is no address, or no network such as 10.0.0.0/8.</exception>
    public static void UseReverseProxy(this WebApplication app)
    {
        var options = Options(app.Configuration);
        if (options.KnownProxies.Count > 0 || options.KnownIPNetworks.Count > 0)
        {
            app.UseForwardedHeaders(options);
        }
    }

    internal static ForwardedHeadersOptions Options(IConfiguration configuration)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = null, // a chain is walked as long as each link is a known proxy
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in Entries(configuration, Proxies))
        {
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address) ? address : throw Unreadable(Proxies, proxy, "10.0.0.5"));
        }

        foreach (var network in Entries(configuration, Networks))
        {
            options.KnownIPNetworks.Add(IPNetwork.TryParse(network, out var known) ? known : throw Unreadable(Networks, network, "10.0.0.0/8"));
        }

        return options;
    }

    /// <summary>A list, or one text with commas as the environment has it.</summary>
    private static IEnumerable<string> Entries(IConfiguration configuration, string key) =>
        (configuration.GetSection(key).Get<string[]>() ?? [])
            .Append(configuration[key] ?? "")
            .SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static InvalidOperationException Unreadable(string key, string entry, string example) =>
        new($"{key} holds '{entry}', which cannot be read; an entry looks like {example}.");
}
