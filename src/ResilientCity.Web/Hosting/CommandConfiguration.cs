namespace ResilientCity.Web.Hosting;

/// <summary>What the site would be configured with, for a command: the files beside the program and the environment.</summary>
internal static class CommandConfiguration
{
    public static IConfigurationRoot Read() => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddJsonFile($"appsettings.{Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environments.Production}.json", optional: true)
        .AddEnvironmentVariables()
        .Build();
}
