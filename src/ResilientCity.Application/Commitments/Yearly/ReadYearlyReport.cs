using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Application.Deadlines;
using ResilientCity.Application.Feedback;
using ResilientCity.Application.Replies;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Commitments;
using ResilientCity.Domain.Feedback;
using ResilientCity.Domain.Letters;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Rules;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Commitments.Yearly;

/// <summary>One report: the page as it was sent, or as it would be sent today; and what came back.</summary>
public sealed record YearlyReportView
{
    public required YearlyKey Key { get; init; }

    public required string Delegate { get; init; }

    public required string Agency { get; init; }

    public required DateOnly Today { get; init; }

    public required LetterDocument Page { get; init; }

    public required IReadOnlyList<YearlyCase> Cases { get; init; }

    public DateOnly? LeftOfficeOn { get; init; }

    /// <summary>Null while it is not sent.</summary>
    public DateOnly? SentOn { get; init; }

    public string? Channel { get; init; }

    public DueDate? ReceiptDue { get; init; }

    public YearlyReceiptLine? Receipt { get; init; }

    public YearlyMeetingLine? Meeting { get; init; }

    /// <summary>Who takes the second receipt.</summary>
    public required string ReceiptOffice { get; init; }

    /// <summary>The ways of sending that the rules list.</summary>
    public required IReadOnlyList<RuleChoice> Channels { get; init; }

    public bool MaySend { get; init; }

    /// <summary>The delegate himself.</summary>
    public bool MayGiveReceipt { get; init; }

    /// <summary>For the delegate, from paper or platform (代录).</summary>
    public bool MayRecordReceipt { get; init; }

    public bool MayRecordMeeting { get; init; }

    /// <summary>The meeting is recorded for the committee office.</summary>
    public bool IsMeetingRecordedFor { get; init; }
}

public sealed record YearlyCase(CaseId Id, string Number, string Title, ProposalKind Kind);

public sealed record YearlyReceiptLine(Satisfaction Verdict, string? Opinion, DateOnly GivenOn, RecordSource? RecordedFrom, string? RecordedBy, AttachmentId? Document);

public sealed record YearlyMeetingLine(DateOnly HeldOn, string DelegateSide, string AgencySide, string Outcome, string RecordedBy, RecordSource? RecordedFrom, AttachmentId? Document);

/// <inheritdoc cref="YearlyReportView"/>
public sealed class ReadYearlyReport(CaseStore store)
{
    public Task<Outcome<YearlyReportView>> ExecuteAsync(YearlyKey key, Actor actor, CancellationToken ct) =>
        store.ReadAsync<YearlyReportView>(actor, scope => ViewAsync(key, scope), ct);

    /// <summary>The lead agency and the offices at any time; the delegate once it is sent; nobody else.</summary>
    internal static async Task<Outcome<YearlyReportView>> ViewAsync(YearlyKey key, ReadScope scope)
    {
        var report = await scope.FindYearlyAsync(key);
        var cases = report is null ? await scope.YearlyCasesAsync(key) : await scope.CasesOfAsync(report);
        var member = await scope.Db.Delegates.FirstOrDefaultAsync(one => one.Id == key.DelegateId, scope.Ct);
        var agency = await scope.Db.Agencies.Include(one => one.Names).FirstOrDefaultAsync(one => one.Id == key.AgencyId, scope.Ct);
        if (member is null || agency is null || cases.Count == 0 || !MayRead(cases[0], report, scope.Actor))
        {
            return new NotFound();
        }

        var rules = scope.Rules.On(scope.Today);
        var page = report is not null
            ? LetterJson.Read(report.DocumentJson)
            : scope.Rules.YearlyReportOn(scope.Today) is { } phrases ? YearlyReportComposer.Compose(new YearlyFacts(key.Year, scope.Today, member, agency, cases, rules, phrases)) : null;
        if (page is null)
        {
            return new NothingToReport();
        }

        bool May(CaseAction action, bool forAnother) => cases[0].PermittedTo(scope.Actor).Any(line => line.Action == action && line.RecordedFor is not null == forAnother);
        var awaits = report is { Receipt: null };
        var meets = report is { Receipt.Verdict: Satisfaction.Dissatisfied, Meeting: null };
        return new YearlyReportView
        {
            Key = key,
            Delegate = member.Name,
            Agency = agency.ShortName,
            Today = scope.Today,
            Page = page,
            Cases = [.. cases.Select(one => new YearlyCase(one.Id, one.Proposal.Number, one.Proposal.Title, one.Proposal.Kind))],
            LeftOfficeOn = member.LeftOfficeOn,
            SentOn = report?.SentOn,
            Channel = report?.Channel,
            ReceiptDue = report is null ? null : scope.ReceiptDueOf(report),
            Receipt = report?.Receipt is { } receipt ? new YearlyReceiptLine(receipt.Verdict, receipt.Opinion, receipt.GivenOn, receipt.RecordedFrom, receipt.RecordedBy, receipt.Document) : null,
            Meeting = report?.Meeting is { } met ? new YearlyMeetingLine(met.HeldOn, met.DelegateSide, met.AgencySide, met.Outcome, met.RecordedBy, met.RecordedFrom, met.Document) : null,
            ReceiptOffice = scope.HouseOf(cases[0], scope.Today).ReceiptRecipient,
            Channels = rules.DispatchChannels,
            MaySend = report is null && member.LeftOfficeOn is null && May(CaseAction.SendYearlyReport, false),
            MayGiveReceipt = awaits && scope.Actor.DelegateId == key.DelegateId && May(CaseAction.GiveYearlyReceipt, false),
            MayRecordReceipt = awaits && May(CaseAction.GiveYearlyReceipt, true),
            MayRecordMeeting = meets && (May(CaseAction.RecordCommitmentMeeting, false) || May(CaseAction.RecordCommitmentMeeting, true)),
            IsMeetingRecordedFor = !May(CaseAction.RecordCommitmentMeeting, false),
        };
    }

    private static bool MayRead(CaseFile one, YearlyReport? report, Actor actor) => one.AudienceOf(actor) switch
    {
        CaseAudience.Handling or CaseAudience.Oversight => true,
        CaseAudience.Delegate => report is not null && report.DelegateId == actor.DelegateId,
        _ => false,
    };
}
