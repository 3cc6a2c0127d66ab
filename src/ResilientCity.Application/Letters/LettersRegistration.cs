using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ResilientCity.Application.Data;
using ResilientCity.Application.Letters.Fonts;
using ResilientCity.Application.Letters.Pdf;

namespace ResilientCity.Application.Letters;

public static class LettersRegistration
{
    /// <summary>The renderers. Fonts of the office lie in the data folder, unless the host has named another.</summary>
    public static IServiceCollection AddLetters(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new LetterFontSettings(provider.GetRequiredService<StoreFolder>().Fonts));
        services.TryAddSingleton(new LetterStampSettings());
        return services
            .AddSingleton<LetterStamps>()
            .AddSingleton<LetterFonts>()
            .AddSingleton<LetterPdf>();
    }
}
