using System.Text;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Tests.Workflow;

/// <summary>Writes docs/workflow.md from the process table.</summary>
internal sealed class WorkflowPage(IReadOnlyList<Transition> table)
{
    private readonly ProcessWords words = new();
    private readonly StringBuilder text = new();

    public string Write()
    {
        Line("# The process");
        Line();
        Line("Generated from `CaseWorkflow.Table`; do not edit by hand. A test fails when it is stale and says how to renew it.");
        Line();
        Line("A line says who may do what at a stage, where it leads, and what must hold. *Recorded for* (代录) means that the act was another's and is");
        Line("entered here with its source: it never passes as the other's own act. What is not listed is refused.");
        WriteGuards();
        foreach (var mode in Enum.GetValues<OperatingMode>())
        {
            WriteMode(mode);
        }

        return text.ToString();
    }

    private void WriteGuards()
    {
        Line();
        Line("## Conditions");
        Line();
        foreach (var guard in Enum.GetValues<CaseGuard>().Where(guard => guard is not CaseGuard.None))
        {
            Line($"- **{guard}**: {Meaning(guard)}");
        }
    }

    private void WriteMode(OperatingMode mode)
    {
        var lines = table.Where(line => line.Mode == mode).ToList();
        Line();
        Line($"## {words.Both("Mode", mode)}");
        Line();
        WriteDiagram(lines);
        foreach (var stage in Enum.GetValues<CaseStage>())
        {
            WriteStage(stage, [.. lines.Where(line => line.Stage == stage)]);
        }
    }

    private void WriteDiagram(List<Transition> lines)
    {
        Line("```mermaid");
        Line("stateDiagram-v2");
        var ways = from line in lines
                   where line.Move is StageMove.To
                   group line.Action by (line.Stage, Next: line.Next!.Value) into same // a line with To always names its stage
                   orderby same.Key.Stage, same.Key.Next
                   select same;
        foreach (var way in ways)
        {
            Line($"    {way.Key.Stage} --> {way.Key.Next}: {string.Join(", ", way.Distinct().Select(action => words.English("Action", action)))}");
        }

        Line("```");
    }

    private void WriteStage(CaseStage stage, List<Transition> lines)
    {
        Line();
        Line($"### {words.Both("Stage", stage)}");
        Line();
        if (lines.Count == 0)
        {
            Line("The end: nothing more is done.");
            return;
        }

        Line("| action | who | leads to | condition |");
        Line("|---|---|---|---|");
        foreach (var same in lines.GroupBy(line => (line.Action, Way: Way(line), line.Guard)).OrderBy(same => same.Key.Action))
        {
            var guard = same.Key.Guard is CaseGuard.None ? "" : same.Key.Guard.ToString();
            Line($"| {words.Both("Action", same.Key.Action)} | {string.Join("; ", same.Select(Who))} | {same.Key.Way} | {guard} |");
        }
    }

    private string Who(Transition line) => line.RecordedFor is { } party
        ? $"{words.English("Capacity", line.Capacity)}, recorded for {words.English("Capacity", party)}"
        : words.English("Capacity", line.Capacity);

    private string Way(Transition line) => line.Move switch
    {
        StageMove.To => words.Both("Stage", line.Next!.Value), // a line with To always names its stage
        StageMove.Stays => "stays",
        StageMove.Back => "back to the stage before the request",
        StageMove.AsEntered => "the stage that the entry names",
        _ => "the draft, or the earlier step that is named",
    };

    private void Line(string line = "") => text.Append(line).Append('\n');

    private static string Meaning(CaseGuard guard) => guard switch
    {
        CaseGuard.OpinionsInOrReason => "every co-handling opinion is in, or a reason for going on without it is given",
        CaseGuard.ReviewStepIsMine => "the step that is open is the actor's, and is not the head's own",
        CaseGuard.StepIsMine => "the step that is open is the actor's",
        CaseGuard.StepIsOfParty => "the step that is open is of the party for whom it is recorded",
        CaseGuard.ReviewsDone => "all steps before the head's are done; the step is the actor's, or its paper signature is recorded",
        CaseGuard.OpinionIsMine => "the opinion is of the actor's own agency",
        CaseGuard.DisagreementOfGovernment => "a disagreement between agencies of the government waits for a decision",
        CaseGuard.DisagreementOfCommittee => "a disagreement in which an agency is not the government's own waits for a decision",
        CaseGuard.NotSignedHere => "no letter was signed here in this round",
        CaseGuard.SignedHere => "the letter was signed here, not taken in from outside",
        CaseGuard.HasSignedText => "there is a signed text, or a letter taken in word for word",
        CaseGuard.FinishedUndecided => "the finished letter differs from the signed text, or could not be compared, and nobody has answered for it",
        CaseGuard.ReceiptOutstanding => "the receipt of this round has not been returned",
        CaseGuard.ReceiptFromOutside => "the receipt of this round has not been returned, the actor works at no agency that handles the case, and a delegate who gives it is the lead delegate",
        CaseGuard.TranscriptFromOutside => "the receipt that counts was transcribed, and the actor works at no agency that handles the case",
        CaseGuard.ReceiptTranscribed => "the receipt that counts was transcribed",
        CaseGuard.ExtensionIsWaiting => "an extension waits for consent",
        CaseGuard.HasCoHandlers => "the case has co-handling agencies",
        CaseGuard.OpinionsAreOwed => "at least one co-handling opinion is still waited for",
        CaseGuard.HasOpinion => "at least one co-handling opinion is in",
        CaseGuard.DissatisfiedOrQuality => "the receipt says dissatisfied, or the office gives a reason of quality",
        CaseGuard.UnderKeySupervision => "the case is in a plan of key supervision",
        CaseGuard.DissatisfiedAgain => "the receipt says dissatisfied, as that of an earlier round did",
        CaseGuard.ConclusionDue => "satisfied, or dissatisfied again and a meeting is recorded, or the receipt's limit has passed and the delegate was reminded",
        CaseGuard.HasCommitment => "a letter that was sent promises something",
        CaseGuard.HasCommitmentFromOutside => "a letter that was sent promises something, and the actor works at no agency that handles the case",
        CaseGuard.CommitmentIsMine => "a promise is the actor's own agency's to keep",
        CaseGuard.CommitmentsKept => "all promises of the last letter are kept, and no new mark was proposed for it",
        _ => throw new ArgumentOutOfRangeException(nameof(guard), guard, "Say here what it means."),
    };
}
