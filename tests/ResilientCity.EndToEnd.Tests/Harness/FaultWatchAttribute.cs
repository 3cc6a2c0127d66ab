using System.Collections.Concurrent;
using System.Reflection;
using ResilientCity.EndToEnd.Tests.Harness;
using Xunit.v3;

[assembly: FaultWatch]

namespace ResilientCity.EndToEnd.Tests.Harness;

/// <summary>
/// After each browser test: no server wrote of a failure, no page ended a script with an error or broke its own content policy.
/// What somebody does not see on the screen is a fault all the same. Classes run side by side, so a fault can be named by its neighbour's test.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class FaultWatchAttribute : BeforeAfterTestAttribute
{
    private static readonly ConcurrentQueue<string> Faults = new();

    /// <summary>A failure in a server's log, an error that a page's own script did not catch, or one its content policy refused.</summary>
    public static void Report(string where, string what) => Faults.Enqueue($"{where}: {what}");

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        var found = new List<string>();
        while (Faults.TryDequeue(out var fault))
        {
            found.Add(fault);
        }

        found.ShouldBeEmpty();
    }
}
