using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>One case as the actor may see it.</summary>
/// <param name="Id">The case.</param>
/// <param name="Round">The round to show; null for the current one.</param>
public sealed record ReadCaseRequest(CaseId Id, int? Round = null);

/// <inheritdoc cref="ReadCaseRequest"/>
public sealed class ReadCase(CaseStore store)
{
    public Task<Outcome<CaseView>> ExecuteAsync(ReadCaseRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<CaseView>> ReadAsync(ReadCaseRequest request, ReadScope scope)
    {
        if (await scope.FindReadableCaseAsync(request.Id) is not { } one)
        {
            return new NotFound();
        }

        var round = request.Round is { } wanted ? one.Rounds.FirstOrDefault(candidate => candidate.Number == wanted) : one.Round;
        if (round is null)
        {
            return new NotFound();
        }

        var subject = new CaseSubject(one, round, one.AudienceOf(scope.Actor), await CaseNames.ReadAsync(one, scope), scope);
        return await ComposeAsync(subject);
    }

    private static async Task<CaseView> ComposeAsync(CaseSubject subject)
    {
        var (one, round, scope) = (subject.Case, subject.Round, subject.Scope);
        var set = scope.Rules.For(round, scope.Today);
        var showsReply = subject.IsHandling || round.RepliedOn is not null;
        var isCurrent = round.Number == one.CurrentRoundNumber;
        return new CaseView
        {
            Id = one.Id,
            Version = one.Version,
            Audience = subject.Audience,
            Capacities = one.CapacitiesOf(scope.Actor),
            Mode = one.Mode,
            Stage = one.Stage,
            WaitingNote = subject.IsInside ? one.WaitingNote : null,
            Today = scope.Today,
            Proposal = await subject.ProposalAsync(),
            Lead = subject.Names.Agency(one.LeadAgencyId),
            CoHandlers = [.. one.CoHandlers.Select(party => subject.Names.Agency(party.AgencyId))],
            Distribution = subject.Distribution(),
            Notice = subject.Audience is CaseAudience.Handling or CaseAudience.Oversight ? subject.Names.Attachment(one.AssignmentNotice) : null,
            Rounds = [.. one.Rounds.Select(subject.LineOf)],
            Round = subject.LineOf(round),
            Mark = showsReply ? set.MarkOf(round.Draft) : null,
            Publicity = showsReply ? set.PublicityOf(round.Draft) : null,
            Verdict = subject.Audience is CaseAudience.CoHandling or CaseAudience.Former ? null : round.CurrentReceipt?.Verdict,
            Deadlines = DeadlineLines.Of(subject),
            Extensions = ExtensionLines.Of(subject),
            Actions = isCurrent ? PermittedActions.Of(one, scope) : [],
            Opinions = OpinionLines.Of(subject),
            ReleasedOpinions = OpinionLines.ReleasedOf(subject),
            Reassignments = ReassignmentLines.Of(subject),
            FormerParties = ReassignmentLines.FormerPartiesOf(subject),
            Disagreements = DisagreementLines.Of(subject),
            Supervisions = SupervisionLines.Of(subject),
            Separate = await SeparateLines.ReadAsync(subject),
            Merged = await MergedLines.ReadAsync(subject),
            MergedInto = await MergedLines.IntoAsync(subject),
            Consultations = await ConsultationLines.ReadAsync(subject),
            History = HistoryLines.Of(subject, await HistoryLines.ReadEventsAsync(one.Id, scope)),
        };
    }
}
