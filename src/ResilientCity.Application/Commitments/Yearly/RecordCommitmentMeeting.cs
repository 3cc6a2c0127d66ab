using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>Records the meeting that follows a second receipt of "dissatisfied"; there is no re-handling (CQ art. 28).</summary>
public sealed record RecordCommitmentMeetingRequest(
    Guid CommandId, YearlyKey Key, DateOnly? HeldOn, string DelegateSide, string AgencySide, string Outcome, RecordingBasis? Basis);

/// <inheritdoc cref="RecordCommitmentMeetingRequest"/>
public sealed class RecordCommitmentMeeting(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecordCommitmentMeetingRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(
            actor,
            request.CommandId,
            scope => scope.OnYearlyAsync(
                request.Key,
                request.HeldOn,
                request.Basis,
                (report, cases, act) => report.RecordMeeting(
                    cases, new MeetingEntry(request.DelegateSide.Trim(), request.AgencySide.Trim(), Replies.PlainText.Of(request.Outcome).Trim()), act)),
            ct);
}
