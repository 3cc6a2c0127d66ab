using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Domain.Cases;

/// <summary>Consultations and co-handling opinions: beside the main line.</summary>
public sealed partial class CaseFile
{
    public Refusal? RecordConsultation(Act act, string summary)
    {
        if (Permit(CaseAction.RecordConsultation, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.FirstContactOn is null || act.OccurredOn < Round.FirstContactOn)
        {
            Round.FirstContactOn = act.OccurredOn;
        }

        Advance(line, CaseEventKind.ConsultationRecorded, act, summary);
        return null;
    }

    public Refusal? RequestOpinion(OpinionId id, string askText, Act act)
    {
        var refusal = Permit(CaseAction.RequestOpinion, act, out var line) ?? NeedText("AskText", askText, MaxReasonLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Round.FindOpinion(id) is not { } opinion)
        {
            return new NotFound();
        }

        if (NotBefore(act.OccurredOn, Round.StartedOn) is { } early)
        {
            return early;
        }

        if (opinion.IsGiven)
        {
            return new OpinionAlreadyGiven(opinion.GivenOn);
        }

        opinion.Ask(askText, act.OccurredOn);
        Advance(line, CaseEventKind.OpinionRequested, act, askText, changes: OfAgency(opinion));
        return null;
    }

    /// <summary>The co-handler's own act, or, with a basis, a record made for it by the lead liaison.</summary>
    public Refusal? GiveOpinion(OpinionId id, string text, string? documentNumber, AttachmentId? document, Act act)
    {
        if (Round.FindOpinion(id) is not { } opinion)
        {
            return new NotFound();
        }

        if (Permit(CaseAction.GiveOpinion, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (line.RecordedFor is null && opinion.AgencyId != act.Actor.AgencyId)
        {
            return new NotFound();
        }

        if ((NeedText("OpinionText", text, CoHandlingOpinion.MaxTextLength) ?? NotBefore(act.OccurredOn, Round.StartedOn)) is { } bad)
        {
            return bad;
        }

        var before = opinion.Text;
        opinion.Give(text, documentNumber, act);
        if (document is { } scan)
        {
            opinion.AttachDocument(scan);
        }

        Advance(line, CaseEventKind.OpinionGiven, act, documentNumber, null, OfAgency(opinion), new FieldChange("OpinionText", before, text));
        return null;
    }

    public Refusal? ReturnOpinion(OpinionId id, string reason, Act act)
    {
        var refusal = Permit(CaseAction.ReturnOpinion, act, out var line) ?? NeedText("Reason", reason, MaxReasonLength);
        if (refusal is not null)
        {
            return refusal;
        }

        if (Round.FindOpinion(id) is not { } opinion)
        {
            return new NotFound();
        }

        if (!opinion.IsGiven)
        {
            return new OpinionNotGiven();
        }

        opinion.Return(reason, act.OccurredOn);
        Advance(line, CaseEventKind.OpinionReturned, act, reason, changes: OfAgency(opinion));
        return null;
    }

    /// <summary>Says what the reply did with an opinion; a reason is required when it was not adopted.</summary>
    public Refusal? MarkOpinion(OpinionId id, OpinionAdoption adoption, string? reason, Act act)
    {
        if (Permit(CaseAction.MarkOpinion, act, out var line) is { } refusal)
        {
            return refusal;
        }

        if (Round.FindOpinion(id) is not { } opinion)
        {
            return new NotFound();
        }

        if (!opinion.IsGiven)
        {
            return new OpinionNotGiven();
        }

        if (adoption is OpinionAdoption.NotAdopted && NeedText("Reason", reason, MaxReasonLength) is { } missing)
        {
            return missing;
        }

        var before = opinion.Adoption?.ToString();
        opinion.Mark(adoption, reason);
        Advance(line, CaseEventKind.OpinionMarked, act, reason, null, OfAgency(opinion), new FieldChange("Adoption", before, adoption.ToString()));
        return null;
    }

    private static FieldChange OfAgency(CoHandlingOpinion opinion) => new("AgencyId", null, opinion.AgencyId.ToString());
}
