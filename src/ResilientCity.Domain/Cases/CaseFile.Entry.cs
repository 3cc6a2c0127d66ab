using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>What is known of a case that is entered at a later stage; what is not known stays null.</summary>
public sealed record EntryFacts
{
    public required CaseStage Stage { get; init; }

    public DateOnly? AssignedOn { get; init; }

    /// <summary>True where no source gives the assignment date and it was assumed.</summary>
    public bool AssignedOnIsAssumed { get; init; }

    public DateOnly? NoticeDueOn { get; init; }

    public DateOnly? AcceptedOn { get; init; }

    public DateOnly? FirstContactOn { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public IReadOnlyList<AgencyId> CoHandlers { get; init; } = [];

    public string? Note { get; init; }
}

/// <summary>A case may start at any stage (补录): the facts are taken as they are, the history says that they were entered late.</summary>
public sealed partial class CaseFile
{
    public static Outcome<CaseFile> EnterAt(Proposal proposal, AgencyId leadAgencyId, OperatingMode mode, EntryFacts facts, Act act)
    {
        var opened = new CaseFile(proposal, leadAgencyId, mode);
        if (opened.Permit(CaseAction.EnterAtStage, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (facts.Stage is CaseStage.Unregistered or CaseStage.InSignOff or CaseStage.ReassignmentRequested or CaseStage.Merged)
        {
            return new UnknownChoice("Stage", facts.Stage.ToString());
        }

        if (facts.RepliedOn is { } replied && NotBefore(replied, facts.AssignedOn) is { } early)
        {
            return early;
        }

        DateOnly?[] days = [facts.AssignedOn, facts.AcceptedOn, facts.FirstContactOn, facts.RepliedOn];
        if (days.Max() is { } latest && latest > act.Today)
        {
            return new DateInFuture(latest);
        }

        var round = opened.Round;
        round.StartedOn = facts.AssignedOn;
        round.StartIsAssumed = facts.AssignedOnIsAssumed;
        round.NoticeDueOn = facts.NoticeDueOn;
        round.AcceptedOn = facts.AcceptedOn;
        round.FirstContactOn = facts.FirstContactOn;
        round.RepliedOn = facts.RepliedOn;
        opened.SetParties(facts.CoHandlers);
        opened.Advance(line, CaseEventKind.CaseEnteredAtStage, act, facts.Note, facts.Stage);
        return opened;
    }

    /// <summary>Puts a condensed text in place of a letter whose words are not here yet (sample data); any import replaces it.</summary>
    public void SetSummary(ImportedReply reply, Act act)
    {
        Round.Draft.ReplaceSections(reply.Sections);
        Round.Draft.SetFacts(reply.Facts);
        Round.Draft.SetOwnWording(reply.Opening, reply.Closing);
        Round.Draft.MarkAsSummary(true);
        Round.Letter = new Replies.ReplyLetter(Replies.LetterOrigin.Summary, reply.Letter, act);
    }

    /// <summary>
    /// Puts in the proposal's own text where it was registered without one: whoever registers in this case's mode, at any stage. A text that is there is the
    /// delegate's word and is not changed.
    /// </summary>
    public Refusal? EnterProposalText(string text, Act act)
    {
        if (CaseWorkflow.Permitted(Mode, CaseStage.Unregistered, CapacitiesOf(act.Actor)).FirstOrDefault(line => line.Action is CaseAction.Register) is not { } line)
        {
            return new NotFound();
        }

        if (Proposal.Text is not null || Proposal.IsClassifiedPlaceholder)
        {
            return new ProposalTextAlreadyHere();
        }

        if (NeedText("ProposalText", text, Proposal.MaxTextLength) is { } refusal)
        {
            return refusal;
        }

        Proposal.SetText(text);
        Append(line, CaseEventKind.ProposalTextEntered, act, Stage, null, new FieldChange("ProposalText", null, text));
        return null;
    }
}
