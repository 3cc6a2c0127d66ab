namespace ResilientCity.Web.CommandLine;

/// <summary>One command of the command line: a class of its own, listed in <see cref="CommandList"/>.</summary>
internal abstract class Command
{
    /// <summary>The words that call it: "account add".</summary>
    public abstract string Name { get; }

    /// <summary>What may follow the name, for the help.</summary>
    public abstract string Usage { get; }

    /// <summary>One line for the help, in the reader's language.</summary>
    public abstract string Summary { get; }

    /// <summary>Options that take a value, without their dashes.</summary>
    public virtual IReadOnlyList<string> Options => [];

    /// <summary>Options that stand alone.</summary>
    public virtual IReadOnlyList<string> Flags => [];

    /// <summary>How many bare arguments it takes at most.</summary>
    public virtual int MaxArguments => 0;

    /// <summary>False where the store must not be made or migrated first.</summary>
    public virtual bool StartsStore => true;

    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="WrongUsageException">The arguments do not make sense; the help is shown.</exception>
    public abstract Task<int> RunAsync(CommandCall call, CancellationToken ct);
}

internal static class ExitCode
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;
}

/// <summary>The command was called wrongly; the message says how, in the reader's language.</summary>
internal sealed class WrongUsageException(string message) : Exception(message);
