using System.Text;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Tests.Workflow;

/// <summary>The whole of mode × stage × action × capacity as a grid: a line per stage, action, way and guard, a column per capacity.</summary>
internal static class WorkflowMatrix
{
    private static readonly CaseCapacity[] Columns = Enum.GetValues<CaseCapacity>();

    public static string Write(IReadOnlyList<Transition> table)
    {
        var text = new StringBuilder();
        Line(text, "Who may do what where. own: an act of one's own; for XX: recorded on behalf of XX (代录); a dot: refused.");
        Line(text, "Columns: " + string.Join(", ", Columns.Select(capacity => $"{Short(capacity)} {capacity}")) + ".");
        Line(text, "An action that a stage does not list is refused there to everybody.");
        foreach (var mode in Enum.GetValues<OperatingMode>())
        {
            Line(text, "");
            Line(text, $"== {mode} ==");
            Line(text, Row("stage", "action", "leads to", "guard", Columns.Select(Short)));
            foreach (var stage in Enum.GetValues<CaseStage>())
            {
                WriteStage(text, [.. table.Where(line => line.Mode == mode && line.Stage == stage)], stage);
            }
        }

        return text.ToString();
    }

    private static void WriteStage(StringBuilder text, List<Transition> lines, CaseStage stage)
    {
        if (lines.Count == 0)
        {
            Line(text, Row(stage.ToString(), "(nothing)", "", "", []));
        }

        foreach (var same in lines.GroupBy(line => (line.Action, Way: Way(line), line.Guard)).OrderBy(same => same.Key.Action))
        {
            Line(text, Row(stage.ToString(), same.Key.Action.ToString(), same.Key.Way, same.Key.Guard.ToString(), Columns.Select(capacity => Cell(same, capacity))));
        }
    }

    private static string Way(Transition line) => line.Move switch
    {
        StageMove.To => line.Next.ToString()!, // a line with To always names its stage
        StageMove.Stays => "(stays)",
        StageMove.Back => "(back)",
        StageMove.AsEntered => "(as entered)",
        _ => "(named step)",
    };

    private static string Cell(IEnumerable<Transition> lines, CaseCapacity capacity)
    {
        var here = lines.Where(line => line.Capacity == capacity).ToList();
        var parties = string.Join('+', here.Select(line => line.RecordedFor).OfType<CaseCapacity>().Select(Short));
        var own = here.Exists(line => line.RecordedFor is null);
        return (own, parties) switch
        {
            (false, "") => ".",
            (true, "") => "own",
            (false, _) => $"for {parties}",
            (true, _) => $"own, for {parties}",
        };
    }

    private static string Row(string stage, string action, string way, string guard, IEnumerable<string> cells) =>
        $"{stage,-22}{action,-21}{way,-23}{guard,-22}{string.Concat(cells.Select(cell => $"{cell,-13}"))}".TrimEnd();

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Short(CaseCapacity capacity) => capacity switch
    {
        CaseCapacity.LeadLiaison => "LL",
        CaseCapacity.Officer => "OF",
        CaseCapacity.Reviewer => "RV",
        CaseCapacity.Signatory => "SG",
        CaseCapacity.CoHandlingLiaison => "CL",
        CaseCapacity.CaseDelegate => "CD",
        CaseCapacity.CommitteeOffice => "CO",
        CaseCapacity.GovernmentOffice => "GO",
        CaseCapacity.Administrator => "AD",
        CaseCapacity.DeputySignatory => "DS",
        _ => throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "Give it a short name here."),
    };
}
