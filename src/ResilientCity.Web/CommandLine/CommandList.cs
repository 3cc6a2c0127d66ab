using ResilientCity.Web.CommandLine.Commands;

namespace ResilientCity.Web.CommandLine;

/// <summary>All commands, in the order of the help. A new one is a class and a line here.</summary>
internal static class CommandList
{
    public static IReadOnlyList<Command> All { get; } =
    [
        new LetterReadCommand(),
        new ProposalReadCommand(),
        new LetterImportCommand(),
        new LetterExportCommand(),
        new LetterCheckCommand(),
        new DeadlineExplainCommand(),
        new AccountAddCommand(),
        new AccountListCommand(),
        new AccountCloseCommand(),
        new AccountPasswordCommand(),
        new BackupCommand(),
        new RestoreCommand(),
        new SampleLoadCommand(),
    ];
}
