using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>The built program as a process of its own, on a free port, over a data folder that goes with it.</summary>
public sealed class AppServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(180);
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("resilientcity-");
    private readonly StringBuilder log = new();
    private readonly string environment;
    private readonly ServerFaults faults = new();
    private Process? process;

    private AppServer(string environment) => this.environment = environment;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    public string DataFolder => data.FullName;

    public string Log
    {
        get
        {
            lock (log)
            {
                return log.ToString();
            }
        }
    }

    /// <summary>With the sample data and its demonstration accounts.</summary>
    public static Task<AppServer> StartWithSampleAsync() => StartAsync("Development");

    /// <summary>With an empty store, as on an installation's first day.</summary>
    public static Task<AppServer> StartEmptyAsync() => StartAsync("Production");

    /// <summary>Starts the program again over the same data, on a new port.</summary>
    public async Task RestartAsync()
    {
        Kill();
        await LaunchAsync();
    }

    /// <summary>Ends the process as a power cut would: nothing is flushed, nothing said.</summary>
    public void Kill()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }

        process?.Dispose();
        process = null;
    }

    /// <summary>Runs a command of the program over the same data; its exit code and what it printed.</summary>
    public async Task<(int Code, string Output)> RunCommandAsync(params string[] arguments)
    {
        using var command = Process.Start(StartInfo([.. arguments, "--data", DataFolder])) ?? throw new InvalidOperationException("The command did not start.");
        var output = command.StandardOutput.ReadToEndAsync();
        var error = command.StandardError.ReadToEndAsync();
        await command.WaitForExitAsync();
        return (command.ExitCode, await output + await error);
    }

    public ValueTask DisposeAsync()
    {
        Kill();
        data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task<AppServer> StartAsync(string environment)
    {
        var server = new AppServer(environment);
        try
        {
            await server.LaunchAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    private async Task LaunchAsync()
    {
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        process = Process.Start(StartInfo(["--urls", Address.ToString(), "--data", DataFolder])) ?? throw new InvalidOperationException("The server did not start.");
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilReadyAsync();
    }

    private ProcessStartInfo StartInfo(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.WebProgram, .. arguments])
        {
            WorkingDirectory = DataFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["SignIn__AttemptsPerMinute"] = "10000";
        start.Environment["ReloadStaticAssetsAtRuntime"] = "false"; // as in production: the compressed files of the build
        start.Environment["PublicAddress"] = "https://jianyi.example.org"; // whatever its port: pictures show it
        start.Environment["PWD"] = DataFolder;
        start.Environment["DOTNET_TieredPGO"] = "0"; // as in the tests' own processes
        return start;
    }

    private async Task WaitUntilReadyAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        var started = Stopwatch.StartNew();
        while (started.Elapsed < Patience)
        {
            if (process is null or { HasExited: true })
            {
                throw new InvalidOperationException($"The server ended while starting:\n{Log}");
            }

            try
            {
                using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new TimeoutException($"The server did not answer within {Patience.TotalSeconds} s:\n{Log}");
    }

    private void Note(string? line)
    {
        lock (log)
        {
            log.AppendLine(line);
            faults.Read(line);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
