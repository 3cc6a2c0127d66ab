namespace ResilientCity.Domain.Workflow;

/// <summary>Finds what would trap a case: the application does not start with such a table.</summary>
public static class WorkflowCheck
{
    private static readonly CaseStage[] Ends = [CaseStage.Archived, CaseStage.Withdrawn];

    /// <summary>The stages of each mode from which no line leads, over however many steps, to an end.</summary>
    public static IReadOnlyList<(OperatingMode Mode, CaseStage Stage)> DeadEnds(IReadOnlyList<Transition> table) =>
    [
        .. from mode in Enum.GetValues<OperatingMode>()
           let lines = table.Where(line => line.Mode == mode).ToList()
           let reaching = ReachingAnEnd(lines)
           from stage in Enum.GetValues<CaseStage>()
           where !reaching.Contains(stage)
           select (mode, stage),
    ];

    /// <summary>Refuses a table with a dead end.</summary>
    /// <exception cref="InvalidOperationException">A stage has no way to an end; the message names it.</exception>
    public static void EnsureSound(IReadOnlyList<Transition> table)
    {
        var deadEnds = DeadEnds(table);
        if (deadEnds.Count > 0)
        {
            throw new InvalidOperationException($"The process has stages without a way to an end: {string.Join(", ", deadEnds)}.");
        }
    }

    private static HashSet<CaseStage> ReachingAnEnd(List<Transition> lines)
    {
        var reaching = new HashSet<CaseStage>(Ends);
        while (lines.Any(line => line.Targets.Any(reaching.Contains) && reaching.Add(line.Stage)))
        {
        }

        return reaching;
    }
}
