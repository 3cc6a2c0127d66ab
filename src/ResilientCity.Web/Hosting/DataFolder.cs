using ResilientCity.Application.Data;

namespace ResilientCity.Web.Hosting;

public static class DataFolder
{
    private const string Variable = "RESILIENTCITY_DATA";

    public static string? FromEnvironment => Environment.GetEnvironmentVariable(Variable);

    /// <summary><c>--data FOLDER</c>, else <c>RESILIENTCITY_DATA</c>, else a folder of this user that does not depend on where the program was started.</summary>
    public static StoreFolder Of(IConfiguration configuration) =>
        Of(configuration["data"] ?? FromEnvironment);

    /// <summary>The same for a command, which reads its own options.</summary>
    public static StoreFolder Of(string? given) =>
        new(given is { Length: > 0 } typed
            ? TypedPath.Full(typed)
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "ResilientCity"));
}
