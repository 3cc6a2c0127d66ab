using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Reminders;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Reminders;

/// <summary>What was sent about one case, in all its rounds; for the handling agency and the offices.</summary>
public sealed record ReadRemindersRequest(CaseId CaseId);

/// <param name="ByItself">From the ladder, newest first.</param>
/// <param name="ByHand">By people, newest first.</param>
/// <param name="MayPrint">Whether a slip can be printed for the reader's own reminder.</param>
public sealed record CaseReminders(IReadOnlyList<StepLine> ByItself, IReadOnlyList<HandLine> ByHand, bool MayPrint);

/// <param name="Round">The round.</param>
/// <param name="Kind">What is owed.</param>
/// <param name="CoHandler">The co-handling agency that owes it.</param>
/// <param name="DueOn">By when.</param>
/// <param name="Offset">The step: working days from the date.</param>
/// <param name="Skipped">Steps that were passed over with it.</param>
/// <param name="SentOn">The day.</param>
/// <param name="Receivers">Empty where nobody was there.</param>
public sealed record StepLine(
    int Round, DeadlineKind Kind, string? CoHandler, DateOnly DueOn, int Offset, IReadOnlyList<int> Skipped, DateOnly SentOn, IReadOnlyList<ReminderReceipt> Receivers);

public sealed record HandLine(int Round, string Agency, DateOnly SentOn, string SentBy, CaseCapacity Sender, RecordSource? RecordedFrom, string? Note);

/// <inheritdoc cref="ReadRemindersRequest"/>
public sealed class ReadReminders(CaseStore store)
{
    public Task<Outcome<CaseReminders>> ExecuteAsync(ReadRemindersRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<CaseReminders>> ReadAsync(ReadRemindersRequest request, ReadScope scope)
    {
        if (await scope.FindCaseAsync(request.CaseId) is not { } one || one.AudienceOf(scope.Actor) is not (CaseAudience.Handling or CaseAudience.Oversight))
        {
            return new NotFound();
        }

        var names = await scope.Db.Agencies.Select(agency => new { agency.Id, agency.ShortName }).ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, scope.Ct);
        var id = one.Id;
        var sent = await scope.Db.SentReminders.Where(row => row.CaseId == id).OrderByDescending(row => row.SentOn).ThenByDescending(row => row.Id).ToListAsync(scope.Ct);
        var isInside = one.AudienceOf(scope.Actor) is CaseAudience.Handling;
        return new CaseReminders(
            [
                .. sent.Where(row => isInside || row.Kind is not DeadlineKind.InnerDate)
                    .Select(row => new StepLine(row.Round, row.Kind, NameOf(row.CoHandler), row.DueOn, row.Offset, row.Skipped, row.SentOn, row.Receivers)),
            ],
            [
                .. one.Rounds.SelectMany(round => round.Reminders.Select(hand => (round.Number, Hand: hand)))
                    .OrderByDescending(line => line.Hand.SentOn).ThenByDescending(line => line.Hand.Id)
                    .Select(line => new HandLine(
                        line.Number, names[line.Hand.AgencyId], line.Hand.SentOn, line.Hand.SentBy, line.Hand.Sender, line.Hand.RecordedFrom, line.Hand.Note)),
            ],
            SlipParties.Of(one, scope.Actor).Count > 0);

        string? NameOf(AgencyId? agency) => agency is { } known ? names.GetValueOrDefault(known) : null;
    }
}
