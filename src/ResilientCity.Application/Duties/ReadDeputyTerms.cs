using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Duties;
using ResilientCity.Domain.Rules;

namespace ResilientCity.Application.Duties;

/// <summary>The deputies' terms of one agency, and whom the reader may name.</summary>
/// <param name="AgencyId">For the administrator; null for one's own agency.</param>
public sealed record ReadDeputyTermsRequest(AgencyId? AgencyId = null);

public sealed record DeputyTerms
{
    public required AgencyId AgencyId { get; init; }

    public required string Agency { get; init; }

    /// <summary>Agencies that the reader may choose from; his own only, but for the administrator.</summary>
    public required IReadOnlyList<DutyAgency> Agencies { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The latest first.</summary>
    public required IReadOnlyList<DeputyTermRow> Terms { get; init; }

    /// <summary>Whether the rules in force let a deputy sign, and what they say of it.</summary>
    public required bool IsAllowed { get; init; }

    public RuleLabel? Note { get; init; }

    public int? LongestDays { get; init; }

    /// <summary>Heads for whom the reader may name one; empty where he only reads.</summary>
    public required IReadOnlyList<DutyPerson> Heads { get; init; }

    public required IReadOnlyList<DutyPerson> People { get; init; }

    /// <summary>Whether he has to record the written authorisation: he is not the head himself.</summary>
    public required bool IsRecording { get; init; }

    public bool MayOrder => Heads.Count > 0;
}

public sealed record DutyAgency(AgencyId Id, string Name);

public sealed record DutyPerson(AccountId Id, string Name, string? Post);

public enum TermState
{
    Coming,
    Running,
    Over,
    EndedEarly,
}

public sealed record DeputyTermRow
{
    public required DeputyTermId Id { get; init; }

    public required string Head { get; init; }

    public required string Deputy { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required TermState State { get; init; }

    public DateOnly? EndedOn { get; init; }

    public string? EndedBy { get; init; }

    public string? EndReason { get; init; }

    public string? Reason { get; init; }

    public required string EnteredBy { get; init; }

    public RecordSource? RecordedFrom { get; init; }

    public string? Authority { get; init; }

    public string? BasisNote { get; init; }

    public AttachmentId? Document { get; init; }

    public string? DocumentName { get; init; }

    /// <summary>Replies signed under it, and still valid.</summary>
    public required int SignedReplies { get; init; }

    public required bool MayEnd { get; init; }
}

/// <inheritdoc cref="ReadDeputyTermsRequest"/>
public sealed class ReadDeputyTerms(CaseStore store)
{
    private const int Most = 200;

    public Task<Outcome<DeputyTerms>> ExecuteAsync(ReadDeputyTermsRequest request, Actor actor, CancellationToken ct) =>
        store.ReadAsync<DeputyTerms>(actor, scope => ReadAsync(request, scope), ct);

    private static async Task<Outcome<DeputyTerms>> ReadAsync(ReadDeputyTermsRequest request, ReadScope scope)
    {
        var agencies = await scope.DutyAgenciesAsync();
        var agency = request.AgencyId is { } wanted ? agencies.FirstOrDefault(one => one.Id == wanted) : agencies.FirstOrDefault();
        if (agency is null)
        {
            return new NotFound();
        }

        var actor = scope.Actor;
        var mayOrder = actor.MayOrder(agency.Id);
        var people = await scope.PeopleOfAsync(agency.Id);
        var open = people.FindAll(user => !user.IsClosed);
        var isHead = actor.Is(Role.Head) && actor.AgencyId == agency.Id;
        var rules = scope.Rules.On(scope.Today);
        return new DeputyTerms
        {
            AgencyId = agency.Id,
            Agency = agency.Name,
            Agencies = agencies,
            Today = scope.Today,
            Terms = await TermsAsync(agency.Id, mayOrder, scope),
            IsAllowed = rules.AllowsDeputies,
            Note = rules.DeputySignOff?.Note,
            LongestDays = rules.DeputySignOff?.LongestDays,
            Heads = mayOrder
                ? [.. open.Where(user => user.Roles.Contains(Role.Head) && (!isHead || user.Id == actor.AccountId?.Value)).Select(Person)]
                : [],
            People = mayOrder ? [.. open.Select(Person)] : [],
            IsRecording = !isHead,
        };
    }

    private static DutyPerson Person(Accounts.AccountUser user) => new(new AccountId(user.Id), user.DisplayName, user.Post);

    private static async Task<IReadOnlyList<DeputyTermRow>> TermsAsync(AgencyId agency, bool mayOrder, ReadScope scope)
    {
        var terms = await scope.Db.DeputyTerms.Where(term => term.AgencyId == agency).OrderByDescending(term => term.From).ThenByDescending(term => term.Id).Take(Most).ToListAsync(scope.Ct);
        var signed = await scope.Db.Set<Domain.Replies.SignOffRecord>()
            .Where(record => record.InStead != null && record.VoidedAt == null)
            .GroupBy(record => record.InStead!.TermId) // filtered above
            .Select(same => new { TermId = same.Key, Count = same.Count() })
            .ToDictionaryAsync(one => one.TermId, one => one.Count, scope.Ct);
        var documents = terms.Select(term => term.Document).OfType<AttachmentId>().ToList();
        var names = await scope.Db.Attachments.Where(file => documents.Contains(file.Id)).ToDictionaryAsync(file => file.Id, file => file.FileName, scope.Ct);
        return
        [
            .. terms.Select(term => new DeputyTermRow
            {
                Id = term.Id,
                Head = term.HeadName,
                Deputy = term.DeputyName,
                From = term.From,
                Until = term.Until,
                State = StateOf(term, scope.Today),
                EndedOn = term.EndedOn,
                EndedBy = term.EndedBy,
                EndReason = term.EndReason,
                Reason = term.Reason,
                EnteredBy = term.EnteredBy,
                RecordedFrom = term.RecordedFrom,
                Authority = term.Authority,
                BasisNote = term.BasisNote,
                Document = term.Document,
                DocumentName = term.Document is { } document ? names.GetValueOrDefault(document) : null,
                SignedReplies = signed.GetValueOrDefault(term.Id),
                MayEnd = mayOrder && term.EndedOn is null && term.Until >= scope.Today,
            }),
        ];
    }

    private static TermState StateOf(DeputyTerm term, DateOnly today) => term switch
    {
        { EndedOn: not null } => TermState.EndedEarly,
        _ when term.Until < today => TermState.Over,
        _ when term.From > today => TermState.Coming,
        _ => TermState.Running,
    };
}
