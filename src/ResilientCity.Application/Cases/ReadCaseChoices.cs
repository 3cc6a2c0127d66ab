using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Cases;

/// <summary>What the forms of a case offer to choose from.</summary>
public sealed record ReadCaseChoicesRequest(CaseId Id);

public sealed record CaseChoices
{
    public required IReadOnlyList<AgencyLine> Agencies { get; init; }

    /// <summary>Of the lead agency, for its own people only.</summary>
    public required IReadOnlyList<DivisionChoice> Divisions { get; init; }

    /// <summary>Who may be the responsible officer; as above.</summary>
    public required IReadOnlyList<PersonChoice> Officers { get; init; }

    public required IReadOnlyList<RuleChoice> ConsultationForms { get; init; }

    public required IReadOnlyList<RuleChoice> ContactRanks { get; init; }

    /// <summary>Dates for which the reader may ask for more time.</summary>
    public required IReadOnlyList<ExtensionChoice> Extensions { get; init; }

    /// <summary>Dates of co-handling agencies for which he may record that they asked.</summary>
    public required IReadOnlyList<ExtensionChoice> RecordedExtensions { get; init; }

    /// <summary>Cases of like proposals that could answer this one's: same kind, session, agency and mode, not yet in sign-off.</summary>
    public IReadOnlyList<OtherCase> MergeTargets { get; init; } = [];

    /// <summary>The last day on which another unit may be asked for without saying why so late; null where not known.</summary>
    public DateOnly? ReassignmentRequestDueOn { get; init; }

    /// <summary>What a new lead agency's reply limit runs from.</summary>
    public ReassignmentClock ReassignmentClock { get; init; }

    /// <summary>Other cases of this agency raised by the same delegate, at a stage at which a consultation can be recorded.</summary>
    public required IReadOnlyList<OtherCase> OthersOfDelegate { get; init; }
}

public sealed record DivisionChoice(DivisionId Id, string Name);

public sealed record PersonChoice(AccountId Id, string Name, DivisionId? DivisionId);

public sealed record OtherCase(CaseId Id, string Number, string Title);

/// <inheritdoc cref="ReadCaseChoicesRequest"/>
public sealed class ReadCaseChoices(CaseStore store)
{
    public Task<Outcome<CaseChoices>> ExecuteAsync(ReadCaseChoicesRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync(actor, scope => ReadAsync(request.Id, scope), ct);

    private static async Task<Outcome<CaseChoices>> ReadAsync(CaseId id, ReadScope scope)
    {
        if (await scope.FindCaseAsync(id) is not { } one)
        {
            return new NotFound();
        }

        var audience = one.AudienceOf(scope.Actor);
        var isInside = audience is CaseAudience.Handling or CaseAudience.Oversight;
        var set = scope.Rules.For(one.Round, scope.Today);
        return new CaseChoices
        {
            Agencies = isInside ? await AgenciesAsync(scope) : [],
            Divisions = audience is CaseAudience.Handling ? await DivisionsAsync(one, scope) : [],
            Officers = audience is CaseAudience.Handling ? await OfficersAsync(one, scope) : [],
            ConsultationForms = set.ConsultationForms,
            ContactRanks = set.ContactRanks,
            Extensions = await ExtensionsAsync(one, scope, null),
            RecordedExtensions = await ExtensionsAsync(one, scope, CaseCapacity.CoHandlingLiaison),
            MergeTargets = one.PermittedTo(scope.Actor).Any(line => line.Action is CaseAction.Merge) ? await MergeTargetsAsync(one, scope) : [],
            ReassignmentRequestDueOn = audience is CaseAudience.Handling ? one.ReassignmentRequestDueOn(scope.Rules.DeadlineRulesFor(one)) : null,
            ReassignmentClock = scope.Rules.StartedOn(one.Round.StartedOn).ReassignmentClock,
            OthersOfDelegate = audience is CaseAudience.Handling ? await OthersAsync(one, scope) : [],
        };
    }

    private static async Task<IReadOnlyList<ExtensionChoice>> ExtensionsAsync(CaseFile one, ReadScope scope, CaseCapacity? recordedFor)
    {
        var names = (await AgenciesAsync(scope)).ToDictionary(agency => agency.Id);
        return ExtensionLines.Offered(one, scope.Actor, scope.Rules.DeadlineRulesFor(one), id => names[id], recordedFor);
    }

    private static Task<List<AgencyLine>> AgenciesAsync(ReadScope scope) => scope.Db.Agencies
        .OrderBy(agency => agency.FullName)
        .Select(agency => new AgencyLine(agency.Id, agency.FullName, agency.ShortName))
        .ToListAsync(scope.Ct);

    private static Task<List<DivisionChoice>> DivisionsAsync(CaseFile one, ReadScope scope) => scope.Db.Agencies
        .Where(agency => agency.Id == one.LeadAgencyId)
        .SelectMany(agency => agency.Divisions)
        .Where(division => !division.IsClosed)
        .OrderBy(division => division.Name)
        .Select(division => new DivisionChoice(division.Id, division.Name))
        .ToListAsync(scope.Ct);

    private static async Task<IReadOnlyList<PersonChoice>> OfficersAsync(CaseFile one, ReadScope scope)
    {
        AgencyId? lead = one.LeadAgencyId;
        var people = await scope.Db.Users.Where(user => user.AgencyId == lead && !user.IsClosed).OrderBy(user => user.DisplayName).ToListAsync(scope.Ct);
        return [.. people.Where(user => user.Roles.Contains(Role.Officer)).Select(user => new PersonChoice(new AccountId(user.Id), user.DisplayName, user.DivisionId))];
    }

    private static Task<List<OtherCase>> MergeTargetsAsync(CaseFile one, ReadScope scope)
    {
        CaseStage[] stages = [.. CaseWorkflow.Table.Where(line => line.Action is CaseAction.Merge).Select(line => line.Stage).Distinct()];
        return scope.VisibleCases
            .Where(other => other.Id != one.Id && other.ProposalId != one.ProposalId && other.LeadAgencyId == one.LeadAgencyId && other.Mode == one.Mode && stages.Contains(other.Stage))
            .Where(other => other.Proposal.SessionId == one.Proposal.SessionId && other.Proposal.Kind == one.Proposal.Kind)
            .OrderBy(other => other.Proposal.Number)
            .Select(other => new OtherCase(other.Id, other.Proposal.Number, other.Proposal.Title))
            .ToListAsync(scope.Ct);
    }

    private static async Task<List<OtherCase>> OthersAsync(CaseFile one, ReadScope scope)
    {
        var raised = one.Proposal.Delegates.Select(party => party.DelegateId).ToList();
        CaseStage[] stages = [.. CaseWorkflow.Table.Where(line => line.Action is CaseAction.RecordConsultation).Select(line => line.Stage).Distinct()];
        return await scope.VisibleCases
            .Where(other => other.Id != one.Id && other.LeadAgencyId == one.LeadAgencyId && stages.Contains(other.Stage))
            .Where(other => other.Proposal.Delegates.Any(party => raised.Contains(party.DelegateId)))
            .OrderBy(other => other.Proposal.Number)
            .Select(other => new OtherCase(other.Id, other.Proposal.Number, other.Proposal.Title))
            .ToListAsync(scope.Ct);
    }
}
