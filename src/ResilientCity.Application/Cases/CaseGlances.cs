using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.CoHandling;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>Reads glances of many cases in six queries, whatever their number.</summary>
internal static class CaseGlances
{
    /// <summary>More open cases than this one person cannot work by a list; the earliest dates come first.</summary>
    private const int Most = 3_000;

    public static async Task<IReadOnlyList<CaseGlance>> ReadGlancesAsync(this ReadScope scope, IQueryable<CaseFile> cases)
    {
        var glances = await (
            from one in cases.OrderBy(one => one.DueOn == null).ThenBy(one => one.DueOn).ThenBy(one => one.Id).Take(Most)
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            select new CaseGlance
            {
                Id = one.Id,
                Number = one.Proposal.Number,
                Title = one.Proposal.Title,
                IsClassified = one.Proposal.IsClassifiedPlaceholder,
                LeadAgencyId = one.LeadAgencyId,
                LeadAgency = scope.Db.Agencies.First(agency => agency.Id == one.LeadAgencyId).ShortName,
                Mode = one.Mode,
                Stage = one.Stage,
                DivisionId = one.DivisionId,
                OfficerId = one.OfficerId,
                LastMovedAt = one.LastMovedAt,
                Verdict = one.Verdict,
                IsDissatisfiedAgain = one.Verdict == Satisfaction.Dissatisfied && one.Rounds.Any(former => former.Number < one.CurrentRoundNumber
                    && former.Receipts.Any(receipt => receipt.SupersededAt == null && receipt.Verdict == Satisfaction.Dissatisfied)),
                HasMet = round.Meetings.Any(),
                ReceivedOn = one.Proposal.ReceivedOn,
                LeadDelegateId = one.Proposal.Delegates.Where(raised => raised.Order == 1).Select(raised => (Domain.DelegateId?)raised.DelegateId).FirstOrDefault(),
                RoundId = round.Id,
                Round = round.Number,
                StartedOn = round.StartedOn,
                AcceptedOn = round.AcceptedOn,
                FirstContactOn = round.FirstContactOn,
                RepliedOn = round.RepliedOn,
                RemindedOn = round.RemindedOn,
                IsPosted = round.Publication != null,
                PublicityCode = round.Draft.PublicityCode,
                IsDraftComplete = round.Draft.MarkCode != null && round.Draft.PublicityCode != null && round.Draft.Signatory != null
                    && round.Draft.Sections.Any(section => section.Kind == SectionKind.Section && section.Text != ""),
                CameBack = one.Stage == CaseStage.InHandling && round.Versions.Any(version => version.Cause == VersionCause.Submitted),
            }).ToListAsync(scope.Ct);
        await AddPartsAsync(scope, glances);
        return glances;
    }

    private static async Task AddPartsAsync(ReadScope scope, List<CaseGlance> glances)
    {
        var rounds = glances.Select(one => one.RoundId).ToList();
        var opinions = (await (
            from opinion in scope.Db.Set<CoHandlingOpinion>()
            where EF.Parameter(rounds).Contains(EF.Property<int>(opinion, "RoundId")) && opinion.ReleasedOn == null
            orderby opinion.Order
            select new OpinionGlance(
                EF.Property<int>(opinion, "RoundId"),
                opinion.AgencyId,
                scope.Db.Agencies.First(agency => agency.Id == opinion.AgencyId).ShortName,
                opinion.State,
                opinion.AskedOn,
                opinion.WaivedBecause != null)).ToListAsync(scope.Ct)).ToLookup(one => one.RoundId);
        var dates = (await scope.Db.Set<RoundDeadline>()
            .Where(one => EF.Parameter(rounds).Contains(EF.Property<int>(one, "RoundId")) && one.MetOn == null && one.DueOn != null)
            .Select(one => new DateGlance(EF.Property<int>(one, "RoundId"), one.Kind, one.DueOn, one.AgencyId))
            .ToListAsync(scope.Ct)).ToLookup(one => one.RoundId);
        var steps = (await scope.Db.Set<SignOffStep>()
            .Where(step => EF.Parameter(rounds).Contains(EF.Property<int>(step, "RoundId")) && step.State == SignOffStepState.Open)
            .Select(step => new StepGlance(EF.Property<int>(step, "RoundId"), step.Label, step.Kind, step.AccountId, step.AgencyId, step.OpenedAt))
            .ToListAsync(scope.Ct)).ToLookup(one => one.RoundId);
        var extensions = (await scope.Db.Set<Extension>()
            .Where(one => EF.Parameter(rounds).Contains(EF.Property<int>(one, "RoundId")) && one.State == ExtensionState.Waiting)
            .Select(one => new ExtensionGlance(
                EF.Property<int>(one, "RoundId"), one.Kind, one.AgencyId, scope.Db.Agencies.First(agency => agency.Id == one.AgencyId).ShortName, one.AskedOn))
            .ToListAsync(scope.Ct)).ToLookup(one => one.RoundId);
        var disagreements = (await scope.Db.Set<Disagreement>()
            .Where(one => EF.Parameter(rounds).Contains(EF.Property<int>(one, "RoundId")) && one.State == DisagreementState.Open)
            .Select(one => new DisagreementGlance(
                EF.Property<int>(one, "RoundId"), one.CoHandlerId, scope.Db.Agencies.First(agency => agency.Id == one.CoHandlerId).ShortName, one.Decider, one.RaisedOn))
            .ToListAsync(scope.Ct)).ToLookup(one => one.RoundId);
        foreach (var glance in glances)
        {
            glance.Disagreements = [.. disagreements[glance.RoundId]];
            glance.Opinions = [.. opinions[glance.RoundId]];
            glance.Dates = [.. dates[glance.RoundId]];
            glance.Extensions = [.. extensions[glance.RoundId]];
            glance.OpenStep = steps[glance.RoundId].FirstOrDefault();
        }
    }
}
