using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments;

/// <summary>
/// Promises as their reader may know them: the lead agency all of it; the offices without its notes; a co-handler and the delegate once the letter is
/// sent, the delegate without files.
/// </summary>
internal sealed class CommitmentLines(CaseFile one, CaseAudience audience, CaseNames names, ReadScope scope)
{
    private readonly IReadOnlyList<Transition> permitted = one.PermittedTo(scope.Actor);

    private bool IsHandling => audience is CaseAudience.Handling;

    private bool IsInside => audience is CaseAudience.Handling or CaseAudience.Oversight;

    public IReadOnlyList<CommitmentLine> Of(HandlingRound round)
    {
        var isSent = round.RepliedOn is not null;
        var sentences = new Lazy<IReadOnlyList<string>>(() => [.. round.Draft.Sections.SelectMany(section => section.Text.Split('\n')).SelectMany(PromiseSentences.In).Select(found => found.Sentence)]);
        return
        [
            .. one.Commitments
                .Where(taken => taken.Round == round.Number && (IsHandling || (isSent && taken.State is not CommitmentState.Withdrawn)))
                .Select(taken => LineOf(taken, round, isSent, sentences)),
        ];
    }

    private CommitmentLine LineOf(Commitment taken, HandlingRound round, bool isSent, Lazy<IReadOnlyList<string>> sentences)
    {
        var place = taken.PlaceIn(round.Draft);
        var isOpen = taken.State is CommitmentState.Open;
        var isSigned = isSent || round.Letter is not null || round.ValidSignOff is not null;
        var mayTake = May(CaseAction.TakeCommitment) && isOpen;
        var mayClose = May(CaseAction.CloseCommitment);
        return new CommitmentLine
        {
            Id = taken.Id,
            Number = taken.Number,
            Round = taken.Round,
            Sentence = taken.Sentence,
            Section = taken.Section,
            Place = place,
            Candidates = place is null && mayTake ? SentenceLikeness.Candidates(taken.Sentence, sentences.Value) : [],
            Owner = OwnerOf(taken),
            Terms = taken.ToTerms() with { Note = IsHandling ? taken.Note : null },
            FirstDueOn = taken.FirstDueOn,
            Due = isOpen && taken.DueOn is { } due ? DueDate.Of(due, DeadlineKind.Commitment, scope.Today, scope.Rules) : null,
            State = taken.State,
            IsOverdue = isSent && taken.IsOverdueOn(scope.Today),
            IsSent = isSent,
            ClosedOn = taken.ClosedOn,
            Reached = taken.Reached,
            ReportedOn = taken.ReportedOn,
            Progress = [.. taken.Progress.Select(report => LineOf(report, taken))],
            MayChange = mayTake,
            MayTie = mayTake && (place is null || !isSigned),
            MayWithdraw = mayTake && (!isSigned || (taken.IsTakenAfterSigning && taken.Progress.Count == 0)),
            MayReport = isOpen && isSent && MayReport(taken),
            MayClose = isOpen && isSent && mayClose,
            MayReopen = taken.State is CommitmentState.Done or CommitmentState.NotPossible && mayClose,
        };
    }

    private ProgressLine LineOf(CommitmentProgress report, Commitment taken) => new(
        report.Id,
        report.ReachedOn,
        report.Figure,
        report.Text,
        IsHandling ? report.InternalNote : null,
        report.Closes,
        audience is CaseAudience.Delegate ? null : report.RecordedBy,
        report.RecordedAt,
        MayOpenEvidence(taken) ? [.. report.Evidence.Select(file => names.Attachment(file.AttachmentId)).OfType<AttachmentLine>()] : []);

    private bool MayOpenEvidence(Commitment taken) => IsInside || (audience is CaseAudience.CoHandling && taken.OwnerAgencyId == scope.Actor.AgencyId);

    private string OwnerOf(Commitment taken) => taken switch
    {
        { OwnerAgencyId: { } agency } => names.Agency(agency).ShortName,
        { OwnerOfficerId: { } officer } when IsInside && names.Account(officer) is { } person => person,
        { OwnerDivisionId: { } division } when IsInside && names.Division(division) is { } office => office,
        _ => names.Agency(one.LeadAgencyId).ShortName,
    };

    private bool May(CaseAction action) => permitted.Any(line => line.Action == action && line.Capacity is not CaseCapacity.CoHandlingLiaison);

    private bool MayReport(Commitment taken) => May(CaseAction.ReportCommitment)
        || (taken.OwnerAgencyId == scope.Actor.AgencyId && permitted.Any(line => line is { Action: CaseAction.ReportCommitment, Capacity: CaseCapacity.CoHandlingLiaison }));
}
