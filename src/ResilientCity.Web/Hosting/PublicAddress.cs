namespace ResilientCity.Web.Hosting;

/// <summary>Where this site is reached from outside.</summary>
internal static class PublicAddress
{
    /// <summary><c>PublicAddress</c> of the configuration; null where none is given.</summary>
    /// <exception cref="ConfigurationFaultException">It is no web address: better no start than dead links on paper.</exception>
    public static Uri? Of(IConfiguration configuration)
    {
        if (configuration["PublicAddress"] is not { } configured || string.IsNullOrWhiteSpace(configured))
        {
            return null;
        }

        return Uri.TryCreate(configured.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address
            : throw new ConfigurationFaultException($"PublicAddress is '{configured}', which is no web address such as https://example.org.");
    }
}
