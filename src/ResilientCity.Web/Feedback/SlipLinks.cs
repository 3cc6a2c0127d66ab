using ResilientCity.Application.Feedback;

namespace ResilientCity.Web.Feedback;

internal static class SlipLinks
{
    /// <summary>The slip's address from outside; null where none is configured.</summary>
    public static string? LinkTo(this SlipSettings settings, string token) =>
        settings.PublicAddress is { } address ? address.ToString().TrimEnd('/') + Urls.Slip(token) : null;
}
