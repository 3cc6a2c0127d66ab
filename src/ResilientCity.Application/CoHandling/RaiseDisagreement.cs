using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.CoHandling;

/// <summary>The lead or a co-handling agency raises what the two do not agree on. Who decides follows from what the two agencies are.</summary>
public sealed record RaiseDisagreementRequest(CaseCommand Case, AgencyId CoHandler, string Reason);

/// <inheritdoc cref="RaiseDisagreementRequest"/>
public sealed class RaiseDisagreement(CaseStore store)
{
    public Task<Outcome<Done>> ExecuteAsync(RaiseDisagreementRequest request, Actor actor, CancellationToken ct) =>
        store.WriteOnCaseAsync(
            request.Case,
            actor,
            async (scope, one, act) =>
            {
                var isOfCoHandler = request.Case.Basis is null && scope.Actor.AgencyId is { } own && own != one.LeadAgencyId;
                var coHandler = isOfCoHandler ? scope.Actor.AgencyId!.Value : request.CoHandler; // tested in the line above
                return one.RaiseDisagreement(new DisagreementEntry(coHandler, request.Reason, await DeciderAsync(scope, one.LeadAgencyId, coHandler)), act);
            },
            ct);

    /// <summary>The government office settles what is between the government's own agencies, the committee office everything else.</summary>
    private static async Task<CaseCapacity> DeciderAsync(ReadScope scope, AgencyId lead, AgencyId coHandler)
    {
        var kinds = await scope.Db.Agencies.Where(agency => agency.Id == lead || agency.Id == coHandler).Select(agency => agency.Kind).ToListAsync(scope.Ct);
        return kinds.TrueForAll(kind => kind.IsOfGovernment()) ? CaseCapacity.GovernmentOffice : CaseCapacity.CommitteeOffice;
    }
}
