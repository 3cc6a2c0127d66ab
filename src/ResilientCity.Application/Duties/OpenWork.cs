using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Duties;

/// <summary>Finds what is one person's and not done, in the cases that his agency leads.</summary>
internal static class OpenWork
{
    private static readonly CaseStage[] Open = [.. CaseWorkflow.Table.Where(line => line.Action is CaseAction.HandOver).Select(line => line.Stage).Distinct()];

    public static IQueryable<CaseFile> WithWorkOf(this IQueryable<CaseFile> cases, AgencyId agency, AccountId person) => cases.Where(one =>
        one.LeadAgencyId == agency
        && Open.Contains(one.Stage)
        && (one.OfficerId == person
            || one.Rounds.Any(round => round.Number == one.CurrentRoundNumber
                && round.Steps.Any(step => step.AccountId == person && step.State != SignOffStepState.Done))));

    public static async Task<IReadOnlyList<HandoverItem>> ReadWorkAsync(this ReadScope scope, AgencyId agency, AccountId person)
    {
        var found = await scope.VisibleCases.WithWorkOf(agency, person)
            .OrderBy(one => one.DueOn == null).ThenBy(one => one.DueOn).ThenBy(one => one.Id)
            .Select(one => new
            {
                one.Id,
                one.Proposal.Number,
                one.Proposal.Title,
                IsClassified = one.Proposal.IsClassifiedPlaceholder,
                one.Stage,
                one.DueOn,
                one.OfficerId,
                Steps = one.Rounds.Where(round => round.Number == one.CurrentRoundNumber)
                    .SelectMany(round => round.Steps)
                    .Where(step => step.AccountId == person && step.State != SignOffStepState.Done)
                    .OrderBy(step => step.Order)
                    .Select(step => new HandoverStep(step.Order, step.Label, step.Kind, step.State == SignOffStepState.Open))
                    .ToList(),
            })
            .ToListAsync(scope.Ct);
        return [.. found.Select(one => new HandoverItem(one.Id, one.Number, one.Title, one.IsClassified, one.Stage, one.DueOn, one.OfficerId == person, one.Steps))];
    }
}
