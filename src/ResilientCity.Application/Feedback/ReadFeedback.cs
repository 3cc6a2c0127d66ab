using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Feedback;

/// <summary>Reads sending, publication, slip and receipt of a round; null for the current one.</summary>
public sealed class ReadFeedback(CaseStore store, SlipTokens tokens, SlipSettings settings)
{
    public Task<Outcome<FeedbackView>> ExecuteAsync(CaseId caseId, int? roundNumber, Actor actor, CancellationToken ct) =>
        store.ReadAsync<FeedbackView>(
            actor,
            async scope =>
            {
                if (await scope.FindCaseAsync(caseId) is not { } one
                    || one.Rounds.FirstOrDefault(round => round.Number == (roundNumber ?? one.CurrentRoundNumber)) is not { } round)
                {
                    return new NotFound();
                }

                return Compose(one, round, scope);
            },
            ct);

    private FeedbackView Compose(CaseFile one, HandlingRound round, ReadScope scope)
    {
        var audience = one.AudienceOf(scope.Actor);
        var isInside = audience is CaseAudience.Handling or CaseAudience.Oversight;
        var seesReceipt = isInside || (audience is CaseAudience.Delegate && one.Proposal.Lead?.DelegateId == scope.Actor.DelegateId);
        var rules = scope.Rules.For(round, scope.Today);
        var receipts = seesReceipt ? round.Receipts.OrderBy(receipt => receipt.RecordedAt).Select(receipt => LineOf(receipt, rules)).ToList() : [];
        return new FeedbackView
        {
            Today = scope.Today,
            RepliedOn = round.RepliedOn,
            Dispatches = [.. round.Dispatches.Where(line => isInside || Concerns(line, audience, scope.Actor)).Select(line => LineOf(line, rules))],
            Publicity = (isInside && audience is CaseAudience.Handling) || round.RepliedOn is not null ? PublicityOf(round, rules) : null,
            Publication = round.Publication,
            PublicationDueOn = isInside ? DueOn(round, DeadlineKind.Publication) : null,
            ReceiptOf = seesReceipt ? one.Proposal.Lead?.DelegateId : null,
            ReceiptDueOn = seesReceipt ? DueOn(round, DeadlineKind.Receipt) : null,
            RemindedOn = isInside ? round.RemindedOn : null,
            Receipt = receipts.Find(line => line.SupersededAt is null),
            FormerReceipts = [.. receipts.Where(line => line.SupersededAt is not null)],
            Meetings = seesReceipt ? [.. round.Meetings.OrderBy(meeting => meeting.HeldOn).ThenBy(meeting => meeting.Id).Select(LineOf)] : [],
            NeedsMeeting = seesReceipt && one.IsDissatisfiedAgain && round.Number == one.CurrentRoundNumber && round.Meetings.Count == 0,
            Slip = isInside ? SlipOf(one, round, scope.Actor) : null,
            HasLinks = settings.HasLinks,
            MayPrint = isInside && round.RepliedOn is not null && round.Number == one.CurrentRoundNumber && one.Proposal.Lead is not null,
            Form = rules.Receipt,
        };
    }

    private SlipLine? SlipOf(CaseFile one, HandlingRound round, Actor actor)
    {
        if (round.Slips.FirstOrDefault(issued => issued.DelegateId == one.Proposal.Lead?.DelegateId) is not { } slip)
        {
            return null;
        }

        var mayUse = one.KeepsSlips(actor) && settings.HasLinks && round.CurrentReceipt is null && round.Number == one.CurrentRoundNumber;
        return new SlipLine(slip.IssuedAt, slip.IssuedBy, slip.ExpiresOn, slip.Generation, mayUse ? tokens.Of(slip) : null);
    }

    /// <summary>A delegate knows of what was sent to himself.</summary>
    private static bool Concerns(Dispatch line, CaseAudience audience, Actor actor) =>
        audience is CaseAudience.Delegate && line.DelegateId is not null && line.DelegateId == actor.DelegateId;

    private static RuleLabel? PublicityOf(HandlingRound round, RuleSet rules) =>
        round.Draft.PublicityCode is { } code ? rules.Publicity(code)?.Label : null;

    private static DateOnly? DueOn(HandlingRound round, DeadlineKind kind) => round.Deadlines.FirstOrDefault(one => one.Kind == kind)?.DueOn;

    private static DispatchLine LineOf(Dispatch line, RuleSet rules) => new(
        line.Recipient,
        line.RecipientName,
        rules.DispatchChannels.FirstOrDefault(channel => channel.Code == line.ChannelCode)?.Label,
        line.ChannelCode,
        line.SentOn,
        line.UploadedOn,
        line.RecordedAt,
        line.RecordedBy);

    private static MeetingLine LineOf(DissatisfactionMeeting meeting) => new(
        meeting.Id,
        meeting.HeldOn,
        meeting.DelegateSide,
        meeting.AgencySide,
        meeting.Outcome,
        meeting.RecordedAt,
        meeting.RecordedBy,
        meeting.RecordedFrom,
        meeting.Document);

    private static ReceiptLine LineOf(FeedbackReceipt receipt, RuleSet rules) => new()
    {
        Name = receipt.DelegateName,
        Verdict = receipt.Verdict,
        Answers = [.. receipt.Answers.Select(answer => new AnswerLine(rules.Receipt.Question(answer.QuestionCode)?.Text, answer.QuestionCode, answer.ChoiceCode, answer.Label))],
        Opinion = receipt.Opinion,
        Channel = receipt.Channel,
        GivenOn = receipt.GivenOn,
        RecordedAt = receipt.RecordedAt,
        RecordedFrom = receipt.RecordedFrom,
        RecordedBy = receipt.RecordedBy,
        Document = receipt.Document,
        SupersededAt = receipt.SupersededAt,
        SupersededBecause = receipt.SupersededBecause,
    };
}
