using Microsoft.AspNetCore.DataProtection;
using ResilientCity.Application;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.Backup;
using ResilientCity.Application.Letters.Fonts;

namespace ResilientCity.Web.Hosting;

public static class ApplicationHosting
{
    /// <summary>The use cases over the store in the data folder, whose keys also protect cookies and tokens.</summary>
    public static void AddApplication(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.Of(builder.Configuration);
        if (builder.Configuration["Letters:FontFolder"] is { Length: > 0 } fonts)
        {
            builder.Services.AddSingleton(new LetterFontSettings(TypedPath.Full(fonts)));
        }

        builder.Services.AddResilientCity(folder);
        builder.Services.AddSingleton(CommandsOf(builder.Configuration));
        builder.Services.AddSingleton(NoticeHosting.SettingsOf(builder.Configuration));
        builder.Services.AddLiveCases();
        builder.Services.AddDailyJobs();
        builder.Services.AddDataProtection().SetApplicationName("ResilientCity").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
    }

    /// <exception cref="InvalidOperationException">Fewer days than one: a replayed request would count twice.</exception>
    private static CommandSettings CommandsOf(ConfigurationManager configuration)
    {
        var keepFor = TimeSpan.FromDays(configuration.GetValue("Commands:KeepDays", (int)new CommandSettings().KeepFor.TotalDays));
        return keepFor >= CommandSettings.Shortest
            ? new CommandSettings { KeepFor = keepFor }
            : throw new InvalidOperationException("Commands:KeepDays must be at least 1.");
    }

    /// <summary>Held until the server ends: a restore refuses meanwhile.</summary>
    public static IDisposable MarkRunning(this WebApplication app) => RunningMark.Hold(app.Services.GetRequiredService<StoreFolder>());

    public static Task StartStoreAsync(this WebApplication app) =>
        app.Services.GetRequiredService<StoreStarter>().StartAsync(app.Lifetime.ApplicationStopping);
}
