using Microsoft.AspNetCore.DataProtection;
using ResilientCity.Application;
using ResilientCity.Application.Data;
using ResilientCity.Application.Data.Backup;

namespace ResilientCity.Web.Hosting;

public static class ApplicationHosting
{
    /// <summary>The use cases over the store in the data folder, whose keys also protect cookies and tokens.</summary>
    public static void AddApplication(this WebApplicationBuilder builder)
    {
        var folder = DataFolder.Of(builder.Configuration);
        builder.Services.AddResilientCity(folder);
        builder.Services.AddLiveCases();
        builder.Services.AddDataProtection().SetApplicationName("ResilientCity").PersistKeysToFileSystem(new DirectoryInfo(folder.Keys));
    }

    /// <summary>Held until the server ends: a restore refuses meanwhile.</summary>
    public static IDisposable MarkRunning(this WebApplication app) => RunningMark.Hold(app.Services.GetRequiredService<StoreFolder>());

    public static Task StartStoreAsync(this WebApplication app) =>
        app.Services.GetRequiredService<StoreStarter>().StartAsync(app.Lifetime.ApplicationStopping);
}
