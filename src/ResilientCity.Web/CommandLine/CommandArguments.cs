using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>What was typed after a command's name: <c>--option value</c>, <c>--option=value</c>, <c>--flag</c>, and bare arguments; <c>--</c> ends the options.</summary>
internal sealed record CommandArguments(IReadOnlyList<string> Bare, IReadOnlyDictionary<string, string> Options, IReadOnlySet<string> Flags)
{
    public const string Data = "data";

    /// <exception cref="WrongUsageException">An option is unknown or lacks its value, or there are too many arguments.</exception>
    public static CommandArguments Parse(Command command, IEnumerable<string> typed)
    {
        var bare = new List<string>();
        var options = new Dictionary<string, string>();
        var flags = new HashSet<string>();
        var rest = new Queue<string>(typed);
        var onlyBare = false;
        while (rest.TryDequeue(out var one))
        {
            if (onlyBare || !one.StartsWith("--", StringComparison.Ordinal))
            {
                bare.Add(one);
            }
            else if (one == "--")
            {
                onlyBare = true;
            }
            else if (command.Flags.Contains(one[2..]))
            {
                flags.Add(one[2..]);
            }
            else
            {
                ReadOption(command, one, rest, options);
            }
        }

        return bare.Count > command.MaxArguments
            ? throw new WrongUsageException(Text.Format(CommandText.TooMany, bare[command.MaxArguments]))
            : new CommandArguments(bare, options, flags);
    }

    private static void ReadOption(Command command, string typed, Queue<string> rest, Dictionary<string, string> options)
    {
        var equals = typed.IndexOf('=', StringComparison.Ordinal);
        var name = equals < 0 ? typed[2..] : typed[2..equals];
        if (name != Data && !command.Options.Contains(name))
        {
            throw new WrongUsageException(Text.Format(CommandText.UnknownOption, "--" + name));
        }

        var value = equals < 0 ? rest.TryDequeue(out var next) ? next : null : typed[(equals + 1)..];
        options[name] = string.IsNullOrEmpty(value) ? throw new WrongUsageException(Text.Format(CommandText.OptionNeedsValue, "--" + name)) : value;
    }
}
