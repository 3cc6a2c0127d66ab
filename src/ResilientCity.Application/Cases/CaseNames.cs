using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;

namespace ResilientCity.Application.Cases;

/// <summary>The names behind the ids of one case.</summary>
internal sealed class CaseNames
{
    private readonly Dictionary<AgencyId, AgencyLine> agencies;
    private readonly Dictionary<DivisionId, string> divisions;
    private readonly Dictionary<int, string> accounts;
    private readonly Dictionary<DelegateId, string?> delegations;
    private readonly Dictionary<AttachmentId, AttachmentLine> attachments;

    private CaseNames(
        Dictionary<AgencyId, AgencyLine> agencies,
        Dictionary<DivisionId, string> divisions,
        Dictionary<int, string> accounts,
        Dictionary<DelegateId, string?> delegations,
        Dictionary<AttachmentId, AttachmentLine> attachments)
    {
        this.agencies = agencies;
        this.divisions = divisions;
        this.accounts = accounts;
        this.delegations = delegations;
        this.attachments = attachments;
    }

    public static async Task<CaseNames> ReadAsync(CaseFile one, ReadScope scope)
    {
        var agencies = await scope.Db.Agencies
            .Select(agency => new AgencyLine(agency.Id, agency.FullName, agency.ShortName))
            .ToListAsync(scope.Ct);
        var divisions = await scope.Db.Agencies.SelectMany(agency => agency.Divisions)
            .Select(division => new { division.Id, division.Name })
            .ToListAsync(scope.Ct);
        var leads = one.FormerParties.Select(party => (AgencyId?)party.AgencyId).Append(one.LeadAgencyId).ToList(); // history names people of former leads
        var accounts = await scope.Db.Users
            .Where(user => leads.Contains(user.AgencyId))
            .Select(user => new { user.Id, user.DisplayName })
            .ToListAsync(scope.Ct);
        var raised = one.Proposal.Delegates.Select(party => party.DelegateId).ToList();
        var delegations = await scope.Db.Delegates
            .Where(member => raised.Contains(member.Id))
            .Select(member => new { member.Id, member.Delegation })
            .ToListAsync(scope.Ct);
        var attachments = await scope.Db.Attachments
            .Where(file => file.CaseId == one.Id)
            .Select(file => new AttachmentLine(file.Id, file.FileName))
            .ToListAsync(scope.Ct);
        return new CaseNames(
            agencies.ToDictionary(line => line.Id),
            divisions.ToDictionary(line => line.Id, line => line.Name),
            accounts.ToDictionary(line => line.Id, line => line.DisplayName),
            delegations.ToDictionary(line => line.Id, line => line.Delegation),
            attachments.ToDictionary(line => line.Id));
    }

    public AgencyLine Agency(AgencyId id) => agencies.GetValueOrDefault(id) ?? new AgencyLine(id, id.ToString(), id.ToString());

    public string? Division(DivisionId? id) => id is { } known ? divisions.GetValueOrDefault(known) : null;

    public string? Account(AccountId? id) => id is { } known ? accounts.GetValueOrDefault(known.Value) : null;

    public string? Delegation(DelegateId id) => delegations.GetValueOrDefault(id);

    public AttachmentLine? Attachment(AttachmentId? id) => id is { } known ? attachments.GetValueOrDefault(known) : null;

    /// <summary>The value of an event's change as a person reads it: events keep ids, because names change.</summary>
    public string? InWords(string field, string? value) => (field, int.TryParse(value, out var id)) switch
    {
        ("AgencyId" or "LeadAgencyId", true) => Agency(new AgencyId(id)).ShortName,
        ("DivisionId", true) => Division(new DivisionId(id)) ?? value,
        ("OfficerId", true) => Account(new AccountId(id)) ?? value,
        _ => value,
    };
}
