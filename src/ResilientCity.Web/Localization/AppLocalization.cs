using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ResilientCity.Web.Localization;

public static class AppLocalization
{
    public static CultureInfo Default { get; } = CultureInfo.GetCultureInfo("zh-CN");

    public static IReadOnlyList<CultureInfo> Supported { get; } = [Default, CultureInfo.GetCultureInfo("en")];

    public static void AddAppLocalization(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Default);
            options.SupportedCultures = [.. Supported];
            options.SupportedUICultures = [.. Supported];
            // Office browsers often ask for English by accident: Chinese stands until the person chooses.
            options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        });
}
