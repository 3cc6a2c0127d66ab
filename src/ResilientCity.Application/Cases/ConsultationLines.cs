using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Cases;

/// <summary>The talks of the shown round, latest first: for the lead agency and the offices.</summary>
internal static class ConsultationLines
{
    public static async Task<IReadOnlyList<ConsultationLine>> ReadAsync(CaseSubject subject)
    {
        if (!subject.IsInside)
        {
            return [];
        }

        var (id, number, scope) = (subject.Case.Id, subject.Round.Number, subject.Scope);
        var found = await scope.Db.Consultations
            .Include(one => one.Cases)
            .Where(one => one.Cases.Any(covered => covered.CaseId == id && covered.RoundNumber == number))
            .OrderByDescending(one => one.OccurredOn).ThenByDescending(one => one.Id)
            .ToListAsync(scope.Ct);
        var others = found.SelectMany(one => one.Cases).Select(covered => covered.CaseId).Where(other => other != id).Distinct().ToList();
        var numbers = await scope.VisibleCases
            .Where(other => others.Contains(other.Id))
            .Select(other => new { other.Id, other.Proposal.Number })
            .ToDictionaryAsync(other => other.Id, other => other.Number, scope.Ct);
        return [.. found.Select(one => LineOf(one, id, numbers, scope))];
    }

    private static ConsultationLine LineOf(Consultation one, CaseId id, Dictionary<CaseId, string> numbers, ReadScope scope)
    {
        var set = scope.Rules.On(one.OccurredOn);
        return new ConsultationLine
        {
            Id = one.Id,
            OccurredOn = one.OccurredOn,
            RecordedAt = one.RecordedAt,
            IsLateEntry = one.OccurredOn < LocalDay.Of(one.RecordedAt),
            Form = LabelOf(set.ConsultationForms, one.FormCode),
            Rank = LabelOf(set.ContactRanks, one.RankCode),
            With = one.With,
            Participants = one.Participants,
            Points = one.Points,
            RecordedBy = one.RecordedBy,
            AlsoCovers = [.. one.Cases.Where(covered => covered.CaseId != id).Select(covered => numbers.GetValueOrDefault(covered.CaseId)).OfType<string>().Order()],
        };
    }

    private static RuleLabel LabelOf(IReadOnlyList<RuleChoice> choices, string code) =>
        choices.FirstOrDefault(choice => choice.Code == code)?.Label ?? new RuleLabel(code, code);
}
