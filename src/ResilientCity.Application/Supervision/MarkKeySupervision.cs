using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Supervision;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Supervision;

/// <summary>
/// Puts a proposal into a year's plan of key supervision (重点督办), or changes what the plan says of it. A proposal that several agencies answer
/// separately is marked in all of its cases.
/// </summary>
public sealed record MarkKeySupervisionRequest(CaseCommand Case, int Year, string Leader, string? PlanNotes, DateOnly? PlannedOn);

/// <inheritdoc cref="MarkKeySupervisionRequest"/>
public sealed class MarkKeySupervision(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(MarkKeySupervisionRequest request, Actor actor, CancellationToken ct)
    {
        var entry = new KeySupervisionEntry(request.Year, request.Leader.Trim(), OrNull(request.PlanNotes), request.PlannedOn);
        return store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) => one.MarkKeySupervision(entry, act) ?? await scope.OnSiblingsAsync(one, CaseAction.MarkKeySupervision, act, other => other.MarkKeySupervision(entry, act)),
            ct);
    }

    private static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>The other cases of the same proposal.</summary>
internal static class SiblingCases
{
    /// <summary>Does the same to each of them that the process permits it for.</summary>
    public static async Task<Refusal?> OnSiblingsAsync(this WriteScope scope, CaseFile one, CaseAction action, Act act, Func<CaseFile, Refusal?> same)
    {
        var siblings = await scope.VisibleCases.WholeCase().Where(other => other.ProposalId == one.ProposalId && other.Id != one.Id).ToListAsync(scope.Ct);
        return siblings.Where(other => other.WhyNot(action, act) is null).Select(same).FirstOrDefault(refusal => refusal is not null);
    }
}
