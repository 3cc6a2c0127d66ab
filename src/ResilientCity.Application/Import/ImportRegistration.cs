using Microsoft.Extensions.DependencyInjection;

namespace ResilientCity.Application.Import;

public static class ImportRegistration
{
    public static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddSingleton<PreviewLetter>()
        .AddSingleton<ImportLetter>()
        .AddSingleton<ExportLetter>()
        .AddSingleton<PreviewSession>()
        .AddSingleton<ImportSession>()
        .AddSingleton<Cases.FindCase>();
}
