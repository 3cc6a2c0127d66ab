using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>The help, of everything or of one command.</summary>
internal static class HelpText
{
    private const string Program = "ResilientCity.Web";

    public static void Write(TextWriter writer, Command? command = null)
    {
        if (command is not null)
        {
            writer.WriteLine($"{CommandText.UsageTitle} {Program} {command.Name} {command.Usage}".TrimEnd());
            writer.WriteLine("  " + command.Summary);
            writer.WriteLine("  " + CommandText.HelpData);
            return;
        }

        writer.WriteLine(CommandText.HelpTitle);
        writer.WriteLine($"{CommandText.UsageTitle} {Program} [--data FOLDER] [--urls ADDRESS] [--sample]    {CommandText.HelpServe}");
        var lines = CommandList.All.Select(one => ($"{one.Name} {one.Usage}".TrimEnd(), one.Summary)).Append(("help", CommandText.HelpSummary));
        foreach (var (call, summary) in lines)
        {
            writer.WriteLine($"  {call}");
            writer.WriteLine($"      {summary}");
        }

        writer.WriteLine(CommandText.HelpData);
        writer.WriteLine(CommandText.HelpExitCodes);
    }
}
