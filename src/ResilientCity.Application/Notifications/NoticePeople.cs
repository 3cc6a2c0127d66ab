using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Audit;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Replies;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Notifications;

/// <summary>The people behind the receivers of a rule, read once a write.</summary>
internal sealed class NoticePeople(WriteScope scope)
{
    private List<Actor>? everybody;

    public static AgencyId? AgencyIn(CaseEvent happened) =>
        IdIn(happened, "AgencyId", change => change.After ?? change.Before) is { } id ? new AgencyId(id) : null;

    public async Task<IReadOnlyList<Actor>> OfAsync(NoticeReceiver receiver, CaseFile one, CaseEvent happened) => receiver switch
    {
        NoticeReceiver.LeadLiaison => await OfAgencyAsync(one.LeadAgencyId, Role.Liaison),
        NoticeReceiver.Signatory => await OfAgencyAsync(one.LeadAgencyId, Role.Head),
        NoticeReceiver.Officer => await OfficersAsync(one),
        NoticeReceiver.OpenStep => await OfOpenStepAsync(one),
        NoticeReceiver.CoHandler => AgencyIn(happened) is { } agency && one.CoHandlers.Any(party => party.AgencyId == agency)
            ? await OfAgencyAsync(agency, Role.Liaison)
            : [],
        NoticeReceiver.CoHandlers => await WhereAsync(person => person.Is(Role.Liaison) && one.CoHandlers.Any(party => party.AgencyId == person.AgencyId)),
        NoticeReceiver.LeadDelegate => await WhereAsync(person => person.Is(Role.Delegate) && person.DelegateId is { } id && id == one.Proposal.Lead?.DelegateId),
        NoticeReceiver.Delegates => await WhereAsync(person => person.Is(Role.Delegate) && one.Proposal.Delegates.Any(raised => raised.DelegateId == person.DelegateId)),
        NoticeReceiver.CommitteeOffice => await WhereAsync(person => person.Is(Role.CommitteeOffice)),
        NoticeReceiver.AssigningOffice => await AssigningOfficeAsync(one),
        NoticeReceiver.FormerLeadLiaison => IdIn(happened, "LeadAgencyId", change => change.Before) is { } former
            ? await OfAgencyAsync(new AgencyId(former), Role.Liaison)
            : [],
        NoticeReceiver.FormerCoHandler => IdIn(happened, "AgencyId", change => change.Before) is { } released
            ? await OfAgencyAsync(new AgencyId(released), Role.Liaison)
            : [],
        NoticeReceiver.DecidingOffice => await DecidingOfficeAsync(one, happened),
        NoticeReceiver.NewOfficer => IdIn(happened, "OfficerId", change => change.After) is null ? [] : await OfficersAsync(one),
        NoticeReceiver.HandedStep => happened.Changes.Any(change => change.Field == "Step") ? await OfOpenStepAsync(one) : [],
        _ => throw new ArgumentOutOfRangeException(nameof(receiver), receiver, "Nobody is meant by it."),
    };

    public async Task<string> NameOfAsync(AgencyId id) =>
        await scope.Db.Agencies.Where(agency => agency.Id == id).Select(agency => agency.ShortName).FirstOrDefaultAsync(scope.Ct) ?? "";

    private Task<IReadOnlyList<Actor>> OfAgencyAsync(AgencyId agency, Role role) => WhereAsync(person => person.AgencyId == agency && person.Is(role));

    private Task<IReadOnlyList<Actor>> OfficersAsync(CaseFile one) => one switch
    {
        { OfficerId: { } officer } => WhereAsync(person => person.AccountId == officer),
        { DivisionId: { } division } => WhereAsync(person => person.AgencyId == one.LeadAgencyId && person.DivisionId == division && person.Is(Role.Officer)),
        _ => Task.FromResult<IReadOnlyList<Actor>>([]),
    };

    /// <summary>A countersign is the co-handling agency's liaison's to give; outside the whole process that agency is not here.</summary>
    private async Task<IReadOnlyList<Actor>> OfOpenStepAsync(CaseFile one)
    {
        if (one.Round.OpenStep is not { } step)
        {
            return [];
        }

        var deputies = await DeputiesForAsync(step, one.LeadAgencyId);
        return await WhereAsync(person => deputies.Contains(person.AccountId)
            || (step.BelongsTo(person) && (step.AgencyId is null || (person.Is(Role.Liaison) && one.Mode is OperatingMode.WholeProcess))));
    }

    /// <summary>Who may sign in the head's stead today: the step waits for him too.</summary>
    private async Task<List<AccountId?>> DeputiesForAsync(SignOffStep step, AgencyId lead) =>
        step is { Kind: SignOffStepKind.SignOff, AccountId: { } head } && scope.Rules.On(scope.Today).AllowsDeputies
            ? await scope.Db.DeputyTerms.AsNoTracking()
                .Where(term => term.HeadId == head && term.AgencyId == lead && term.From <= scope.Today && scope.Today <= term.Until && term.EndedOn == null)
                .Select(term => (AccountId?)term.DeputyId)
                .ToListAsync(scope.Ct)
            : [];

    private Task<IReadOnlyList<Actor>> DecidingOfficeAsync(CaseFile one, CaseEvent happened)
    {
        var raised = one.Round.Disagreements.LastOrDefault(disagreement => disagreement.CoHandlerId == AgencyIn(happened));
        return WhereAsync(person => person.Is(raised?.Decider is CaseCapacity.CommitteeOffice ? Role.CommitteeOffice : Role.GovernmentOffice));
    }

    private async Task<IReadOnlyList<Actor>> AssigningOfficeAsync(CaseFile one)
    {
        var assigned = await scope.Db.Events
            .Where(row => row.StreamKind == EventStreams.Case && row.StreamId == one.Id.Value && row.Kind == nameof(CaseEventKind.CaseAssigned))
            .OrderByDescending(row => row.Sequence)
            .Select(row => row.Envelope)
            .FirstOrDefaultAsync(scope.Ct);
        var byCommittee = assigned is not null && EventEnvelope.Read(assigned).Capacity is CaseCapacity.CommitteeOffice;
        return await WhereAsync(person => person.Is(byCommittee ? Role.CommitteeOffice : Role.GovernmentOffice));
    }

    private async Task<IReadOnlyList<Actor>> WhereAsync(Func<Actor, bool> wanted)
    {
        everybody ??= [.. (await scope.Db.Users.AsNoTracking().Where(one => !one.IsClosed).ToListAsync(scope.Ct)).Select(one => one.ToActor())];
        return [.. everybody.Where(wanted)];
    }

    private static int? IdIn(CaseEvent happened, string field, Func<FieldChange, string?> side) =>
        happened.Changes.FirstOrDefault(change => change.Field == field) is { } change
            && int.TryParse(side(change), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? id
            : null;
}
