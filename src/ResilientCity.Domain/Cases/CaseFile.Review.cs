using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What reviewers and countersigning agencies do to a reply in sign-off: approve, or return to the step they name.</summary>
public sealed partial class CaseFile
{
    /// <summary>Approves the open step; with a basis the liaison records an approval given on paper by <paramref name="onPaperBy"/>.</summary>
    public Refusal? ApproveStep(string? comment, string? onPaperBy, Act act)
    {
        if (Permit(CaseAction.ApproveStep, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.OpenStep is not { Kind: not SignOffStepKind.SignOff } step)
        {
            return new NotYourStep(Round.OpenStep?.Label);
        }

        if (WhoSignedLacks(line, onPaperBy) is { } lacking)
        {
            return lacking;
        }

        step.Finish(act, line.RecordedFor is null ? act.Actor.Name : onPaperBy!, comment); // required above when recorded
        Round.Steps.First(next => next.State is SignOffStepState.Waiting).Open(act.RecordedAt);
        Advance(line, CaseEventKind.StepApproved, act, comment, changes: [new FieldChange("Step", null, step.Label), .. SignedOnPaper(line, onPaperBy)]);
        return null;
    }

    /// <param name="toStepOrder">Order of an earlier step, or null for the draft itself.</param>
    /// <param name="reason">Required.</param>
    /// <param name="onPaperBy">Who returned it, where it is recorded from paper.</param>
    /// <param name="act">Who, when.</param>
    public Refusal? ReturnReply(int? toStepOrder, string reason, string? onPaperBy, Act act)
    {
        if ((Permit(CaseAction.ReturnReply, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength) ?? WhoSignedLacks(line, onPaperBy)) is { } refusal)
        {
            return refusal;
        }

        FieldChange[] signed = [.. SignedOnPaper(line, onPaperBy)];

        var open = Round.OpenStep!; // in sign-off exactly one step is open
        if (toStepOrder is { } order)
        {
            if (order < 1 || order >= open.Order)
            {
                return new UnknownChoice("Step", order.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }

            ReopenFrom(order, act);
            Advance(line, CaseEventKind.ReplyReturned, act, reason, CaseStage.InSignOff, [new FieldChange("Step", open.Label, Round.OpenStep!.Label), .. signed]);
            return null;
        }

        Round.ClearSteps();
        Advance(line, CaseEventKind.ReplyReturned, act, reason, CaseStage.InHandling, [new FieldChange("Step", open.Label, null), .. signed]);
        return null;
    }

    private static Refusal? WhoSignedLacks(Transition line, string? onPaperBy) =>
        line.RecordedFor is null ? null : NeedText("SignedBy", onPaperBy, MaxSignedByLength);

    /// <summary>Whose hand the paper bears: the event's actor is only the one who recorded it.</summary>
    private static IEnumerable<FieldChange> SignedOnPaper(Transition line, string? onPaperBy) =>
        line.RecordedFor is null ? [] : [new FieldChange("SignedBy", null, onPaperBy)];

    private void ReopenFrom(int order, Act act)
    {
        foreach (var step in Round.Steps.Where(step => step.Order >= order))
        {
            step.Reset();
        }

        Round.Steps.First(step => step.Order == order).Open(act.RecordedAt);
    }
}
