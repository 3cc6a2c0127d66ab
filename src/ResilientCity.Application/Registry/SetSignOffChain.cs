using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;

namespace ResilientCity.Application.Registry;

/// <summary>Sets an agency's own sign-off chain (审签流程), in order; it ends with the head's sign-off. Letters already submitted keep the chain they have.</summary>
public sealed record SetSignOffChainRequest(Guid CommandId, AgencyId AgencyId, IReadOnlyList<StepRow> Steps);

/// <summary>The chain must end with the head's sign-off, and have it there only.</summary>
public sealed record ChainMustEndWithSignOff : Refusal;

/// <summary>A step has nobody, or somebody who cannot do it.</summary>
public sealed record StepNeedsPerson(int Order, string Label) : Refusal;

/// <inheritdoc cref="SetSignOffChainRequest"/>
public sealed class SetSignOffChain(CaseStore store)
{
    private const int MaxLabel = 50;

    public Task<Outcome<Done>> ExecuteAsync(SetSignOffChainRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<Done>(actor, request.CommandId, scope => SetAsync(request, scope), ct);

    private static async Task<Outcome<Done>> SetAsync(SetSignOffChainRequest request, WriteScope scope)
    {
        var found = await scope.AgencyForAsync(request.AgencyId);
        if ((found.Refusal ?? WhatIsWrongWithOrder(request.Steps) ?? await WhoIsMissingAsync(request, scope)) is { } refusal)
        {
            return refusal;
        }

        found.Value.SetSignOffSteps(request.Steps.Select(step =>
            new SignOffTemplateStep(step.Kind, step.Label.Trim(), step.Kind is SignOffStepKind.Countersign ? null : step.AccountId)));
        return Done.Instance;
    }

    private static Refusal? WhatIsWrongWithOrder(IReadOnlyList<StepRow> steps)
    {
        if (steps.Count == 0 || steps[^1].Kind is not SignOffStepKind.SignOff || steps.SkipLast(1).Any(step => step.Kind is SignOffStepKind.SignOff))
        {
            return new ChainMustEndWithSignOff();
        }

        return steps.Select(step => RegistryWrites.Need("StepLabel", step.Label, MaxLabel)).FirstOrDefault(wrong => wrong is not null);
    }

    /// <summary>A review belongs to a reviewer of the agency, the sign-off to its head; a countersign to the co-handlers.</summary>
    private static async Task<Refusal?> WhoIsMissingAsync(SetSignOffChainRequest request, WriteScope scope)
    {
        var people = await scope.Db.Users.Where(user => user.AgencyId == request.AgencyId && !user.IsClosed).ToListAsync(scope.Ct);
        for (var index = 0; index < request.Steps.Count; index++)
        {
            var step = request.Steps[index];
            var needed = step.Kind is SignOffStepKind.SignOff ? Role.Head : Role.Reviewer;
            if (step.Kind is not SignOffStepKind.Countersign && !people.Exists(user => user.Id == step.AccountId?.Value && user.Roles.Contains(needed)))
            {
                return new StepNeedsPerson(index + 1, step.Label);
            }
        }

        return null;
    }
}
