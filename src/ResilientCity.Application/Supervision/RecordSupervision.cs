using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Supervision;

namespace ResilientCity.Application.Supervision;

/// <summary>Records what was done in a key supervision: a visit, a meeting, a call, or how it stands.</summary>
/// <param name="Case">The case, and the day on which it was.</param>
/// <param name="FormCode">One of the rule set's forms of consultation.</param>
/// <param name="Participants">Who took part; may be left out.</param>
/// <param name="Text">What was seen, said and asked for.</param>
public sealed record RecordSupervisionRequest(CaseCommand Case, string FormCode, string? Participants, string Text);

/// <inheritdoc cref="RecordSupervisionRequest"/>
public sealed class RecordSupervision(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecordSupervisionRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            (scope, one, act) => Task.FromResult(
                one.RecordSupervision(new SupervisionNoteEntry(request.FormCode, OrNull(request.Participants), request.Text.Trim()), act)
                ?? (scope.Rules.On(act.OccurredOn).ConsultationForms.Any(form => form.Code == request.FormCode) ? null : (Refusal)new UnknownChoice("FormCode", request.FormCode))),
            ct);

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
