using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>Records a talk with the delegate (沟通). One entry may serve several cases.</summary>
public sealed record RecordConsultationRequest(
    Guid CommandId,
    IReadOnlyList<CaseId> CaseIds,
    DateOnly OccurredOn,
    string FormCode,
    string RankCode,
    string With,
    string? Participants,
    string? Points);

/// <inheritdoc cref="RecordConsultationRequest"/>
public sealed class RecordConsultation(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RecordConsultationRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => RecordAsync(request, scope), ct);

    private static async Task<Outcome<Done>> RecordAsync(RecordConsultationRequest request, WriteScope scope)
    {
        if (WhatIsWrong(request, scope) is { } wrong)
        {
            return wrong;
        }

        var act = scope.ActOn(request.OccurredOn);
        var entry = new ConsultationEntry(request.FormCode, request.RankCode, request.With.Trim(), request.Participants, request.Points);
        Consultation? consultation = null;
        foreach (var id in request.CaseIds.Distinct())
        {
            if (await scope.FindCaseAsync(id) is not { } one)
            {
                return new NotFound();
            }

            if (one.RecordConsultation(act, request.Points ?? "") is { } refusal)
            {
                return refusal;
            }

            consultation ??= new Consultation(one.LeadAgencyId, entry, act);
            consultation.Covers(one);
        }

        scope.Db.Consultations.Add(consultation!); // at least one case, checked first
        return Done.Instance;
    }

    private static Refusal? WhatIsWrong(RecordConsultationRequest request, WriteScope scope)
    {
        var rules = scope.Rules.On(request.OccurredOn);
        if (request.CaseIds.Count == 0)
        {
            return new FieldMissing("Cases");
        }

        if (string.IsNullOrWhiteSpace(request.With))
        {
            return new FieldMissing("With");
        }

        if (rules.ConsultationForms.All(form => form.Code != request.FormCode))
        {
            return new UnknownChoice("FormCode", request.FormCode);
        }

        if (rules.ContactRanks.All(rank => rank.Code != request.RankCode))
        {
            return new UnknownChoice("RankCode", request.RankCode);
        }

        return request.Points?.Length > Consultation.MaxPointsLength
            ? new TextTooLong("Points", request.Points.Length, Consultation.MaxPointsLength)
            : null;
    }
}
