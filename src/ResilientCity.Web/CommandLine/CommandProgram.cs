using ResilientCity.Application;
using ResilientCity.Application.Data;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>Runs a command instead of the server: over the same use cases and the same store.</summary>
internal static class CommandProgram
{
    private const string Help = "help";
    private static readonly string[] HelpSwitches = [Help, "--help", "-h", "-?"];

    /// <summary>A first word without dashes is a command; the server's own arguments all have them.</summary>
    public static bool IsCommand(string[] args) => args.Length > 0 && (HelpSwitches.Contains(args[0]) || !args[0].StartsWith('-'));

    public static async Task<int> RunAsync(string[] args)
    {
        ConsoleText.UseShellLanguage();
        if (HelpSwitches.Contains(args[0]))
        {
            HelpText.Write(Console.Out);
            return ExitCode.Done;
        }

        var command = CommandList.All.FirstOrDefault(one => WordsOf(one).SequenceEqual(args.Take(WordsOf(one).Length)));
        if (command is null)
        {
            return WrongUsage(Text.Format(CommandText.UnknownCommand, string.Join(' ', args.TakeWhile(one => !one.StartsWith('-')))), null);
        }

        var typed = args.Skip(WordsOf(command).Length).ToList();
        if (typed.Intersect(HelpSwitches.Skip(1)).Any())
        {
            HelpText.Write(Console.Out, command);
            return ExitCode.Done;
        }

        try
        {
            return await RunAsync(command, CommandArguments.Parse(command, typed));
        }
        catch (WrongUsageException wrong)
        {
            return WrongUsage(wrong.Message, command);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(Text.Format(CommandText.Failed, problem.Message));
            return ExitCode.Refused;
        }
    }

    private static async Task<int> RunAsync(Command command, CommandArguments arguments)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        await using var services = ServicesOver(DataFolder.Of(arguments.Options.GetValueOrDefault(CommandArguments.Data) ?? DataFolder.FromEnvironment));
        try
        {
            if (command.StartsStore)
            {
                await services.GetRequiredService<StoreStarter>().StartAsync(stop.Token);
            }

            await using var scope = services.CreateAsyncScope();
            return await command.RunAsync(new CommandCall(arguments, scope.ServiceProvider, Console.In, Console.Out, Console.Error), stop.Token);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(CommandText.Interrupted);
            return ExitCode.Refused;
        }
    }

    /// <summary>What a command changes is told as what is changed on a page: the server sends it.</summary>
    private static IConfigurationRoot Configured => new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .Build();

    private static ServiceProvider ServicesOver(StoreFolder folder) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(TimeProvider.System)
        .AddSingleton(NoticeHosting.SettingsOf(Configured))
        .AddResilientCity(folder)
        .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    private static int WrongUsage(string reason, Command? command)
    {
        Console.Error.WriteLine(reason);
        HelpText.Write(Console.Error, command);
        return ExitCode.WrongUsage;
    }

    private static string[] WordsOf(Command command) => command.Name.Split(' ');
}
