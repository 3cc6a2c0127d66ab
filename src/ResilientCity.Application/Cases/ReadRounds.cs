using ResilientCity.Application.Data;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>Reads the handlings of a case that was handled again: letters, opinions, receipts and dates of each, for its reader.</summary>
public sealed class ReadRounds(CaseStore store)
{
    public Task<Outcome<RoundsView>> ExecuteAsync(CaseId id, Actor actor, CancellationToken ct) =>
        store.ReadAsync<RoundsView>(
            actor,
            async scope =>
            {
                if (await scope.FindCaseAsync(id) is not { } one)
                {
                    return new NotFound();
                }

                var names = await CaseNames.ReadAsync(one, scope);
                var audience = one.AudienceOf(scope.Actor);
                var sides = one.Rounds.Select(round => SideOf(new CaseSubject(one, round, audience, names, scope))).ToList();
                return new RoundsView
                {
                    Rounds = sides,
                    Agencies = [.. sides.SelectMany(side => side.Opinions).Select(opinion => opinion.Agency).DistinctBy(agency => agency.Id)],
                    SeesReceipts = SeesReceipts(one, audience, scope.Actor),
                };
            },
            ct);

    private static bool SeesReceipts(CaseFile one, CaseAudience audience, Actor actor) =>
        audience is CaseAudience.Handling or CaseAudience.Oversight
        || (audience is CaseAudience.Delegate && one.Proposal.Lead?.DelegateId == actor.DelegateId);

    private static RoundSide SideOf(CaseSubject subject)
    {
        var round = subject.Round;
        var showsReply = subject.IsHandling || round.RepliedOn is not null;
        var receipt = SeesReceipts(subject.Case, subject.Audience, subject.Scope.Actor) ? round.CurrentReceipt : null;
        var signed = subject.IsHandling || (subject.IsInside && round.RepliedOn is not null) ? round.ValidSignOff : null;
        return new RoundSide
        {
            Number = round.Number,
            Cause = round.Cause,
            OrderReason = round.OrderReason,
            StartedOn = round.StartedOn,
            DueOn = round.ReplyDueOn,
            RepliedOn = round.RepliedOn,
            DocumentNumber = showsReply ? round.Letter?.DocumentNumber : null,
            LetterDate = showsReply ? round.Letter?.LetterDate : null,
            Mark = showsReply ? subject.Scope.Rules.For(round, subject.Scope.Today).MarkOf(round.Draft) : null,
            SignedBy = signed?.SignedBy,
            InStead = signed?.InStead,
            IsDraft = subject.IsHandling && round.Letter is null,
            Sections = showsReply ? SectionsOf(subject) : [],
            Opinions = OpinionLines.Of(subject),
            Receipt = receipt is null ? null : new RoundReceipt(receipt.Verdict, receipt.Opinion, receipt.GivenOn, receipt.RecordedBy is not null),
            Meetings = receipt is null ? [] : [.. round.Meetings.OrderBy(meeting => meeting.HeldOn).Select(meeting => new RoundMeeting(meeting.HeldOn, meeting.Outcome))],
        };
    }

    /// <summary>Of the frozen letter; before it, of the draft for those who write it.</summary>
    private static IReadOnlyList<RoundSection> SectionsOf(CaseSubject subject)
    {
        if (subject.Round.Letter is { } letter)
        {
            return [.. LetterJson.Read(letter.DocumentJson).Sections.Select(section => new RoundSection(section.HeadingText, section.Body))];
        }

        return subject.IsHandling ? [.. subject.Round.Draft.Sections.Select(section => new RoundSection(section.Heading, section.Text))] : [];
    }
}
