using ResilientCity.Application.Accounts;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;

namespace ResilientCity.Application.Duties;

/// <summary>Hands one person's open work over to another of the same agency (移交): all that was chosen, or nothing.</summary>
/// <param name="CommandId">The same id again has no second effect.</param>
/// <param name="FromId">Whose work it is; his account may be closed.</param>
/// <param name="ToId">Whose it becomes.</param>
/// <param name="Parts">What was chosen of what was listed.</param>
/// <param name="Reason">Required; stands in each case's history.</param>
public sealed record HandOverWorkRequest(Guid CommandId, AccountId FromId, AccountId ToId, IReadOnlyList<HandoverPart> Parts, string Reason);

/// <summary>What moves of one case.</summary>
public sealed record HandoverPart(CaseId CaseId, bool MovesOfficer, IReadOnlyList<int> Steps);

public sealed record HandedOver(int Cases);

/// <inheritdoc cref="HandOverWorkRequest"/>
public sealed class HandOverWork(CaseStore store)
{
    public Task<Outcome<HandedOver>> ExecuteAsync(HandOverWorkRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync<HandedOver>(actor, request.CommandId, scope => HandOverAsync(request, scope), ct);

    private static async Task<Outcome<HandedOver>> HandOverAsync(HandOverWorkRequest request, WriteScope scope)
    {
        var from = await scope.FindPersonAsync(request.FromId);
        if (from?.AgencyId is not { } agency || !scope.Actor.MayOrder(agency))
        {
            return new NotFound();
        }

        var to = await scope.FindPersonAsync(request.ToId);
        if (to is null || to.IsClosed || !to.WorksAt(agency))
        {
            return new HandoverReceiverUnsuitable(to?.DisplayName ?? request.ToId.ToString());
        }

        if (request.Parts.Count == 0)
        {
            return new FieldMissing("Cases");
        }

        var act = scope.ActOn();
        foreach (var part in request.Parts)
        {
            var entry = new HandoverEntry(Party(from), Party(to), part.MovesOfficer, part.Steps, request.Reason.Trim());
            var outcome = await scope.OnCaseAsync(part.CaseId, null, one => one.LeadAgencyId == agency ? one.HandOver(entry, act) : new NotFound());
            if (!outcome.IsDone)
            {
                return outcome.Refusal!; // not done
            }
        }

        return new HandedOver(request.Parts.Count);
    }

    private static HandoverParty Party(AccountUser user) => new(new AccountId(user.Id), user.DisplayName, user.Roles);
}
