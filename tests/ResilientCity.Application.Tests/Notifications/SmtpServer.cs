using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using ResilientCity.Application.Notifications;

namespace ResilientCity.Application.Tests.Notifications;

/// <summary>A real mail server on this machine (Debian's python3-aiosmtpd), with a mailbox folder of its own that outlives it.</summary>
internal sealed class SmtpServer : IAsyncDisposable
{
    private static readonly string[] Interpreters = ["/usr/bin/python3", "python3"];

    private readonly DirectoryInfo mailbox = Directory.CreateTempSubdirectory("resilientcity-mail-");
    private Process? process;

    public int Port { get; } = FreePort();

    public NoticeSettings Settings => new()
    {
        Mail = new MailServer { Host = "127.0.0.1", Port = Port, Security = MailSecurity.None, From = "desk@city.example", FromName = "代表建议办理" },
        PublicAddress = new Uri("https://desk.city.example"),
        MaxAttempts = 3,
    };

    public static async Task<SmtpServer> StartAsync()
    {
        var server = new SmtpServer();
        await server.StartAgainAsync();
        return server;
    }

    /// <summary>Not running yet: who connects is refused.</summary>
    public static SmtpServer Down() => new();

    public async Task StartAgainAsync()
    {
        process = Process.Start(new ProcessStartInfo(Interpreters.First(one => one[0] != '/' || File.Exists(one)))
        {
            ArgumentList = { "-m", "aiosmtpd", "-n", "-d", "-l", string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{Port}"), "-c", "mailbox.Keeper", mailbox.FullName },
            Environment = { ["PYTHONPATH"] = Path.Combine(AppContext.BaseDirectory, "Notifications"), ["PYTHONUNBUFFERED"] = "1", ["PYTHONDONTWRITEBYTECODE"] = "1" },
            RedirectStandardError = true,
        })!; // started by name
        var said = new List<string>();
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            said.Add(line);
            if (line.Contains("Starting asyncio loop", StringComparison.Ordinal))
            {
                _ = process.StandardError.ReadToEndAsync(); // or it fills up and stands still
                return;
            }
        }

        throw new InvalidOperationException($"No mail server: install python3-aiosmtpd. It said: {string.Join('\n', said)}");
    }

    public async Task StopAsync()
    {
        if (process is { } running)
        {
            running.Kill();
            await running.WaitForExitAsync();
            running.Dispose();
            process = null;
        }
    }

    public IReadOnlyList<MimeMessage> Mails() => [.. mailbox.GetFiles("*.eml").OrderBy(file => file.CreationTimeUtc).Select(file => MimeMessage.Load(file.FullName))];

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        mailbox.Delete(recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
