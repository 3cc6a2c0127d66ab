using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Duties;

/// <summary>What would move in a handover, and between whom.</summary>
/// <param name="AgencyId">For the administrator; null for one's own agency.</param>
/// <param name="From">Whose work; null while nobody is chosen.</param>
public sealed record ReadHandoverRequest(AgencyId? AgencyId = null, AccountId? From = null);

public sealed record HandoverView
{
    public required AgencyId AgencyId { get; init; }

    public required string Agency { get; init; }

    public required IReadOnlyList<DutyAgency> Agencies { get; init; }

    /// <summary>Who has, or may take, work; closed accounts only where something is left with them.</summary>
    public required IReadOnlyList<HandoverPerson> People { get; init; }

    public HandoverPerson? From { get; init; }

    /// <summary>The earliest date first.</summary>
    public required IReadOnlyList<HandoverItem> Items { get; init; }

    /// <summary>He is named in the agency's own sign-off chain, which a handover does not change.</summary>
    public required bool IsInChain { get; init; }
}

/// <param name="Open">How many cases have work of his that is not done.</param>
public sealed record HandoverPerson(AccountId Id, string Name, string? Post, IReadOnlyList<Role> Roles, bool IsClosed, int Open);

public sealed record HandoverItem(
    CaseId CaseId,
    string Number,
    string Title,
    bool IsClassified,
    CaseStage Stage,
    DateOnly? DueOn,
    bool IsOfficer,
    IReadOnlyList<HandoverStep> Steps);

public sealed record HandoverStep(int Order, string Label, SignOffStepKind Kind, bool IsOpen);

/// <inheritdoc cref="ReadHandoverRequest"/>
public sealed class ReadHandover(CaseStore store)
{
    public Task<Outcome<HandoverView>> ExecuteAsync(ReadHandoverRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<HandoverView>(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<HandoverView>> ReadAsync(ReadHandoverRequest request, ReadScope scope)
    {
        var agencies = await scope.DutyAgenciesAsync();
        var agency = request.AgencyId is { } wanted ? agencies.FirstOrDefault(one => one.Id == wanted) : agencies.FirstOrDefault();
        if (agency is null || !scope.Actor.MayOrder(agency.Id))
        {
            return new NotFound();
        }

        var people = new List<HandoverPerson>();
        foreach (var user in await scope.PeopleOfAsync(agency.Id))
        {
            var open = await scope.VisibleCases.WithWorkOf(agency.Id, new AccountId(user.Id)).CountAsync(scope.Ct);
            if (!user.IsClosed || open > 0)
            {
                people.Add(new HandoverPerson(new AccountId(user.Id), user.DisplayName, user.Post, user.Roles, user.IsClosed, open));
            }
        }

        return new HandoverView
        {
            AgencyId = agency.Id,
            Agency = agency.Name,
            Agencies = agencies,
            People = people,
            From = people.Find(one => one.Id == request.From),
            Items = request.From is { } from ? await scope.ReadWorkAsync(agency.Id, from) : [],
            IsInChain = request.From is { } named
                && await scope.Db.Agencies.AnyAsync(one => one.Id == agency.Id && one.SignOffSteps.Any(step => step.AccountId == named), scope.Ct),
        };
    }
}
