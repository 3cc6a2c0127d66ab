using ResilientCity.Domain;
using ResilientCity.Web.Hosting;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>One call of a command: its arguments, where it writes, and the use cases.</summary>
internal sealed class CommandCall(CommandArguments arguments, IServiceProvider services, TextReader input, TextWriter output, TextWriter error)
{
    public TextWriter Output { get; } = output;

    /// <summary>The command line is an actor of its own in the history.</summary>
    public static Actor Actor => Actor.CommandLine;

    public T Use<T>()
        where T : notnull => services.GetRequiredService<T>();

    public bool Has(string flag) => arguments.Flags.Contains(flag);

    public string? Option(string name) => arguments.Options.GetValueOrDefault(name);

    /// <summary>An option, asked for where somebody sits at the terminal.</summary>
    public string Ask(string option, string question)
    {
        if (Option(option) is { } given)
        {
            return given;
        }

        if (Console.IsInputRedirected)
        {
            throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--" + option));
        }

        Output.Write(question + ": ");
        return input.ReadLine() is { Length: > 0 } typed ? typed : throw new WrongUsageException(Text.Format(CommandText.OptionMissing, "--" + option));
    }

    public string? Argument(int index) => arguments.Bare.Count > index ? arguments.Bare[index] : null;

    public string NeedArgument(int index, string name) => Argument(index) ?? throw new WrongUsageException(Text.Format(CommandText.ArgumentMissing, name));

    /// <summary>A path as it was typed, counted from where it was typed.</summary>
    public string NeedPath(int index, string name) => TypedPath.Full(NeedArgument(index, name));

    public int Say(string line)
    {
        Output.WriteLine(line);
        return ExitCode.Done;
    }

    public int Refuse(Refusal refusal) => Refuse(RefusalText.Of(refusal));

    public int Refuse(string reason)
    {
        error.WriteLine(reason);
        return ExitCode.Refused;
    }
}
