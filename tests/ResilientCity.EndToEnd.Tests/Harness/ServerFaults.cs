namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>Finds the failures in a server's log: the line that opens one, and the indented lines below that say what it was.</summary>
internal sealed class ServerFaults
{
    private const int Told = 12;
    private int left;

    public void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        var opens = line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal);
        left = opens ? Told : line.StartsWith(' ') ? left - 1 : 0;
        if (left > 0)
        {
            FaultWatchAttribute.Report("server", line);
        }
    }
}
