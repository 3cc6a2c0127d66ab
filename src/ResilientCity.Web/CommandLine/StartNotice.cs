using ResilientCity.Application.Data.SampleData;
using ResilientCity.Web.Localization;

namespace ResilientCity.Web.CommandLine;

/// <summary>What the server says when it is ready: where it is, where its data lies, and who may try it.</summary>
internal static class StartNotice
{
    public static IEnumerable<string> Lines(IEnumerable<string> addresses, string folder, IReadOnlyList<DemoAccount> accounts)
    {
        yield return "";
        yield return Text.Format(CommandText.StartedAt, string.Join("  ", addresses.Select(Clickable)));
        yield return Text.Format(CommandText.DataIn, folder);
        foreach (var line in Demo(accounts))
        {
            yield return line;
        }

        yield return "";
    }

    public static IEnumerable<string> Demo(IReadOnlyList<DemoAccount> accounts)
    {
        if (accounts.Count == 0)
        {
            yield break;
        }

        var width = accounts.Max(one => one.UserName.Length) + 2;
        yield return Text.Format(CommandText.DemoAccounts, LoadSampleData.DemoPassword);
        foreach (var one in accounts)
        {
            yield return "  " + ConsoleText.Pad(one.UserName, width) + string.Join(" · ", new[] { one.Agency, Named(one) }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private static string Named(DemoAccount one) =>
        Text.Format(CommandText.NameAndRoles, one.DisplayName, string.Join(FrameText.ListSeparator, one.Roles.Select(role => role.Name())));

    private static string Clickable(string address) => address.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal);
}
