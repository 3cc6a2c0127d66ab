using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Reads the rows of one page, by the ids that sorting and narrowing chose: two queries, whatever the page's length.</summary>
internal static class CaseListRows
{
    private static readonly DeadlineKind[] Driving =
        [DeadlineKind.Reply, DeadlineKind.Rehandling, DeadlineKind.NoticeDate, DeadlineKind.InnerDate, DeadlineKind.Receipt];

    public static async Task<IReadOnlyList<CaseListRow>> ReadRowsAsync(this ReadScope scope, IReadOnlyList<CaseId> ids)
    {
        var chosen = ids.ToList();
        var found = await (
            from listed in scope.Listed(withFormer: true)
            where chosen.Contains(listed.Case.Id)
            let one = listed.Case
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            join session in scope.Db.Sessions on one.Proposal.SessionId equals session.Id
            select new Found
            {
                Case = one,
                Due = listed.Due,
                Number = one.Proposal.Number,
                Title = one.Proposal.Title,
                IsClassified = one.Proposal.IsClassifiedPlaceholder,
                Congress = session.Congress,
                Session = session.Session,
                Year = session.Year,
                LeadDelegate = one.Proposal.Delegates.Where(raised => raised.Order == 1).Select(raised => raised.Name).FirstOrDefault(),
                DelegateCount = one.Proposal.Delegates.Count,
                LeadAgency = scope.Db.Agencies.First(agency => agency.Id == one.LeadAgencyId).ShortName,
                RoundId = round.Id,
                AssignedOn = round.StartedOn,
                RepliedOn = round.RepliedOn,
                IsDissatisfiedAgain = one.Verdict == Satisfaction.Dissatisfied && one.Rounds.Any(former => former.Number < one.CurrentRoundNumber
                    && former.Receipts.Any(receipt => receipt.SupersededAt == null && receipt.Verdict == Satisfaction.Dissatisfied)),
                OpinionsIn = round.Opinions.Count(opinion => opinion.ReleasedOn == null && opinion.State == OpinionState.Given),
                Opinions = round.Opinions.Count(opinion => opinion.ReleasedOn == null),
                IsKey = one.KeySupervisions.Any(key => key.UnmarkedOn == null),
            }).ToListAsync(scope.Ct);
        var kinds = await KindsAsync(scope, [.. found.Select(one => one.RoundId)]);
        var byId = found.ToDictionary(one => one.Case.Id);
        return [.. ids.Where(byId.ContainsKey).Select(id => RowOf(byId[id], kinds[byId[id].RoundId], scope))];
    }

    /// <summary>The open dates of the main line, by round.</summary>
    private static async Task<ILookup<int, (DateOnly On, DeadlineKind Kind)>> KindsAsync(ReadScope scope, List<int> rounds)
    {
        var dates = await scope.Db.Set<RoundDeadline>()
            .Where(one => rounds.Contains(EF.Property<int>(one, "RoundId")) && one.AgencyId == null && one.MetOn == null && one.DueOn != null)
            .Where(one => Driving.Contains(one.Kind))
            .Select(one => new { RoundId = EF.Property<int>(one, "RoundId"), one.DueOn, one.Kind })
            .ToListAsync(scope.Ct);
        return dates.ToLookup(one => one.RoundId, one => (one.DueOn!.Value, one.Kind)); // not null, filtered above
    }

    private static CaseListRow RowOf(Found found, IEnumerable<(DateOnly On, DeadlineKind Kind)> dates, ReadScope scope)
    {
        var one = found.Case;
        var isInside = CaseVisibility.AudienceOf(one.LeadAgencyId, scope.Actor) is CaseAudience.Handling or CaseAudience.Oversight;
        DeadlineKind? kind = dates.Where(date => date.On == found.Due).OrderBy(date => Array.IndexOf(Driving, date.Kind)).Select(date => (DeadlineKind?)date.Kind).FirstOrDefault();
        return new CaseListRow
        {
            Id = one.Id,
            Version = one.Version,
            Number = found.Number,
            Title = found.Title,
            IsClassified = found.IsClassified,
            Session = found.Congress + (found.Session ?? found.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            LeadDelegate = found.LeadDelegate,
            DelegateCount = found.DelegateCount,
            LeadAgency = found.LeadAgency,
            Stage = one.Stage,
            Mode = one.Mode,
            Round = one.CurrentRoundNumber,
            AssignedOn = found.AssignedOn,
            RepliedOn = found.RepliedOn,
            Due = found.Due is { } on ? DueDate.Of(on, kind, scope.Today, scope.Rules) : null,
            IsDueUnknown = found.Due is null && DateRuns(found),
            Mark = one.LetterMark,
            Verdict = one.Verdict,
            IsDissatisfiedAgain = found.IsDissatisfiedAgain,
            IsKey = isInside && found.IsKey,
            Opinions = isInside ? (found.OpinionsIn, found.Opinions) : null,
            LastMovedAt = one.LastMovedAt,
        };
    }

    private static bool DateRuns(Found found) => found.Case.Stage switch
    {
        CaseStage.Assigned or CaseStage.ReassignmentRequested or CaseStage.InHandling or CaseStage.InSignOff or CaseStage.SignedOff or CaseStage.Numbered => found.AssignedOn is not null,
        CaseStage.Replied => found.RepliedOn is not null && found.Case.Verdict is null,
        _ => false,
    };

    private sealed class Found
    {
        public required CaseFile Case { get; init; }

        public required DateOnly? Due { get; init; }

        public required string Number { get; init; }

        public required string Title { get; init; }

        public required bool IsClassified { get; init; }

        public required string Congress { get; init; }

        public required string? Session { get; init; }

        public required int Year { get; init; }

        public required string? LeadDelegate { get; init; }

        public required int DelegateCount { get; init; }

        public required string LeadAgency { get; init; }

        public required int RoundId { get; init; }

        public required DateOnly? AssignedOn { get; init; }

        public required DateOnly? RepliedOn { get; init; }

        public required bool IsDissatisfiedAgain { get; init; }

        public required bool IsKey { get; init; }

        public required int OpinionsIn { get; init; }

        public required int Opinions { get; init; }
    }
}
