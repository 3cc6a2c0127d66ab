using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Feedback;

namespace ResilientCity.Application.Feedback;

/// <summary>Records the meeting (会商) of both sides after a second "dissatisfied": the day, who, what came of it.</summary>
public sealed record RecordMeetingRequest(CaseCommand Case, string DelegateSide, string AgencySide, string Outcome);

/// <inheritdoc cref="RecordMeetingRequest"/>
public sealed class RecordMeeting(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecordMeetingRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            (one, act) => one.RecordMeeting(
                new MeetingEntry(request.DelegateSide.Trim(), request.AgencySide.Trim(), request.Outcome.Trim().ReplaceLineEndings("\n")),
                act),
            ct);
}
