using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Attachments;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;
using PlainText = ResilientCity.Application.Replies.PlainText;

namespace ResilientCity.Application.Proposals;

/// <summary>
/// Registers a proposal and opens a case for it: by the committee office in the whole process, by the lead liaison in the agency's own mode,
/// there with the assignment notice in the same act.
/// </summary>
public sealed record RegisterCaseRequest
{
    public required Guid CommandId { get; init; }

    public required SessionId SessionId { get; init; }

    public required ProposalKind Kind { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    /// <summary>The lead first. A delegate is found by name and delegation, or added.</summary>
    public required IReadOnlyList<DelegateName> Delegates { get; init; }

    public required AgencyId LeadAgencyId { get; init; }

    public string? Text { get; init; }

    /// <summary>What it asks for, one by one; blank ones are passed over.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    public string? Topic { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public bool? ConsentsToPublication { get; init; }

    /// <summary>A number-only placeholder for a classified matter.</summary>
    public bool IsClassified { get; init; }

    public DateOnly? RegisteredOn { get; init; }

    public RegisteredAssignment? Assignment { get; init; }
}

public sealed record DelegateName(string Name, string? Delegation = null);

/// <summary>The assignment that a liaison registers from its notice.</summary>
public sealed record RegisteredAssignment(
    DateOnly AssignedOn,
    DateOnly? NoticeDueOn,
    AttachmentId? Notice,
    IReadOnlyList<AgencyId> CoHandlers,
    RecordingBasis Basis);

/// <inheritdoc cref="RegisterCaseRequest"/>
public sealed class RegisterCase(CaseStore store)
{
    public Task<Outcome<CaseId>> ExecuteAsync(RegisterCaseRequest request, Actor actor, CancellationToken ct) =>
        store.WriteAsync(actor, request.CommandId, scope => RegisterAsync(request, scope), ct);

    private static async Task<Outcome<CaseId>> RegisterAsync(RegisterCaseRequest request, WriteScope scope)
    {
        if (await WhatIsWrongAsync(request, scope) is { } wrong)
        {
            return wrong;
        }

        var known = await FindProposalAsync(request, scope);
        var proposal = known ?? new Proposal(request.SessionId, request.Kind, request.Number.Trim(), request.Title.Trim());
        var mode = scope.Actor.Is(Role.CommitteeOffice) ? OperatingMode.WholeProcess : OperatingMode.AgencyOwn;
        var opened = CaseFile.Register(proposal, request.LeadAgencyId, mode, scope.ActOn(request.RegisteredOn), AsksOf(request));
        if (!opened.IsDone)
        {
            return opened.Refusal!; // not done
        }

        // Only now: whoever may not register learns nothing of what is here.
        if (known is not null && await WhatIsHereAsync(request, known, scope) is { } here)
        {
            return here;
        }

        if (known is null)
        {
            await FillAsync(proposal, request, scope);
        }

        var one = opened.Value;
        scope.Db.Cases.Add(one);
        await scope.Db.SaveChangesAsync(scope.Ct);
        return await AssignAsync(request.Assignment, one, scope) is { } refusal ? refusal : one.Id;
    }

    private static IReadOnlyList<string> AsksOf(RegisterCaseRequest request) =>
        request.IsClassified ? [] : [.. request.Asks.Select(PlainText.Line).OfType<string>()];

    private static async Task<Refusal?> AssignAsync(RegisteredAssignment? assignment, CaseFile one, WriteScope scope)
    {
        if (assignment is null)
        {
            return null;
        }

        var entry = new AssignmentEntry(assignment.NoticeDueOn, assignment.Notice, assignment.CoHandlers);
        return one.Assign(entry, scope.ActOn(assignment.AssignedOn, assignment.Basis))
            ?? await scope.ClaimAttachmentAsync(assignment.Notice ?? assignment.Basis.Document, one.Id);
    }

    private static async Task<Refusal?> WhatIsWrongAsync(RegisterCaseRequest request, WriteScope scope)
    {
        if (Missing(request) is { } missing)
        {
            return missing;
        }

        if (!await scope.Db.Sessions.AnyAsync(one => one.Id == request.SessionId, scope.Ct))
        {
            return new UnknownChoice("Session", request.SessionId.ToString());
        }

        if (!await scope.Db.Agencies.AnyAsync(one => one.Id == request.LeadAgencyId, scope.Ct))
        {
            return new UnknownChoice("LeadAgency", request.LeadAgencyId.ToString());
        }

        return null;
    }

    private static Task<Proposal?> FindProposalAsync(RegisterCaseRequest request, WriteScope scope)
    {
        var number = request.Number.Trim();
        return scope.Db.Proposals.Include(one => one.Delegates).FirstOrDefaultAsync(
            one => one.SessionId == request.SessionId && one.Kind == request.Kind && one.Number == number,
            scope.Ct);
    }

    /// <summary>Separate handling (分别办理): a second agency's case of the same proposal joins it; a second one of the same agency is refused.</summary>
    private static async Task<Refusal?> WhatIsHereAsync(RegisterCaseRequest request, Proposal known, WriteScope scope)
    {
        var visible = await scope.VisibleCases.Where(one => one.ProposalId == known.Id)
            .OrderByDescending(one => one.LeadAgencyId == request.LeadAgencyId)
            .Select(one => new { one.Id, one.LeadAgencyId })
            .FirstOrDefaultAsync(scope.Ct);
        return visible?.LeadAgencyId == request.LeadAgencyId || known.Title != request.Title.Trim()
            ? new ProposalAlreadyHere(known.Number, visible?.Id.Value ?? 0)
            : null;
    }

    private static async Task FillAsync(Proposal proposal, RegisterCaseRequest request, WriteScope scope)
    {
        proposal.SetFacts(request.Topic, request.ReceivedOn, request.ConsentsToPublication);
        proposal.SetText(string.IsNullOrWhiteSpace(request.Text) ? null : request.Text);
        await DelegateRoll.AddAllAsync(scope, proposal, request.Delegates);
        if (request.IsClassified)
        {
            proposal.MarkClassified();
        }
    }

    private static Refusal? Missing(RegisterCaseRequest request)
    {
        if (string.IsNullOrWhiteSpace(request.Number))
        {
            return new FieldMissing("Number");
        }

        if (request.Number.Trim().Length > Proposal.MaxNumberLength)
        {
            return new TextTooLong("Number", request.Number.Trim().Length, Proposal.MaxNumberLength);
        }

        if (string.IsNullOrWhiteSpace(request.Title))
        {
            return new FieldMissing("Title");
        }

        if (request.Title.Trim().Length > Proposal.MaxTitleLength)
        {
            return new TextTooLong("Title", request.Title.Trim().Length, Proposal.MaxTitleLength);
        }

        if (request.Text?.Length > Proposal.MaxTextLength)
        {
            return new TextTooLong("ProposalText", request.Text.Length, Proposal.MaxTextLength);
        }

        return request.IsClassified || request.Delegates.Any(one => !string.IsNullOrWhiteSpace(one.Name)) ? null : new FieldMissing("LeadDelegate");
    }
}
