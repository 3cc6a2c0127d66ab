using ResilientCity.Application.Data;

namespace ResilientCity.Web.Hosting;

public static class DataFolder
{
    /// <summary><c>--data FOLDER</c>, else a folder of this user that does not depend on where the program was started.</summary>
    public static StoreFolder Of(IConfiguration configuration) =>
        new(configuration["data"] is { Length: > 0 } typed
            ? TypedPath.Full(typed)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "ResilientCity"));
}
