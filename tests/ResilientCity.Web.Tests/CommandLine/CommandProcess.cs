using System.Diagnostics;
using System.Text;

namespace ResilientCity.Web.Tests.CommandLine;

/// <summary>The built program as a process of its own, called from a shell that stands in a folder.</summary>
internal static class CommandProcess
{
    public static Task<(int Code, string Output, string Error)> RunAsync(string folder, params string[] args) => RunAsync(folder, [], args);

    /// <summary>The same with settings in the environment.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string folder, Dictionary<string, string> settings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(typeof(Urls).Assembly.Location);
        Array.ForEach(args, start.ArgumentList.Add);
        start.Environment["PWD"] = folder; // what the shell says, wherever the program is started
        start.Environment["DOTNET_TieredPGO"] = "0"; // as in the tests' own processes
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!; // a program that exists starts
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
