using ResilientCity.Application.Letters;
using ResilientCity.Application.Letters.Fonts;

namespace ResilientCity.Web.Hosting;

/// <summary>How this installation's letters look: the same for the site and for the commands, so that both write the same file.</summary>
internal static class LetterSettings
{
    /// <summary>The office's fonts (<c>Letters:FontFolder</c>), and the verification code (<c>Letters:VerificationCode</c>) where there is a public address.</summary>
    public static IServiceCollection AddLetterSettings(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Letters:FontFolder"] is { Length: > 0 } fonts)
        {
            services.AddSingleton(new LetterFontSettings(TypedPath.Full(fonts)));
        }

        var page = PublicAddress.Of(configuration) is { } address && configuration.GetValue("Letters:VerificationCode", false)
            ? new Uri(address.ToString().TrimEnd('/') + Urls.Verify)
            : null;
        return services.AddSingleton(new LetterStampSettings(page));
    }
}
