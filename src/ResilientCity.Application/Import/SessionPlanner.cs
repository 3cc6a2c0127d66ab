using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Proposals;
using ResilientCity.Domain.Registry;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>A row with all that importing it needs.</summary>
internal sealed record RowPlan(PlannedRow Shown, NamedSession Session, ProposalKind Kind, string LeadName, ReadSessionFile? File, ReadLetter? Letter);

/// <summary>Decides what becomes of each row of a session's list. Reads only.</summary>
internal sealed class SessionPlanner
{
    private const string ConsultativeWord = "提案";
    private readonly ReadScope scope;
    private readonly SessionImportContent content;
    private readonly SessionFiles files;
    private readonly AgencyRoll agencies;
    private readonly IReadOnlyList<CongressSession> sessions;
    private readonly ILookup<(SessionId, ProposalKind, string), CaseId> here;
    private readonly Dictionary<ProposalListRow, LetterMatch> matched = new(ReferenceEqualityComparer.Instance);

    private SessionPlanner(ReadScope scope, SessionImportContent content, SessionFiles files, AgencyRoll agencies, IReadOnlyList<CongressSession> sessions, ILookup<(SessionId, ProposalKind, string), CaseId> here)
    {
        this.scope = scope;
        this.content = content;
        this.files = files;
        this.agencies = agencies;
        this.sessions = sessions;
        this.here = here;
        foreach (var match in files.Match.Matches)
        {
            matched[match.Row] = match;
        }
    }

    public static async Task<SessionPlanner> ReadAsync(ReadScope scope, SessionImportContent content, SessionFiles files, AgencyRoll agencies)
    {
        var sessions = await scope.Db.Sessions.ToListAsync(scope.Ct);
        // Every case counts, seen or not: a number stands once in its session.
        var known = await scope.Db.Cases.Select(one => new { one.Id, one.Proposal.SessionId, one.Proposal.Kind, one.Proposal.Number }).ToListAsync(scope.Ct);
        return new(scope, content, files, agencies, sessions, known.ToLookup(one => (one.SessionId, one.Kind, ProposalNumberText.Comparable(one.Number)), one => one.Id));
    }

    public IReadOnlyList<RowPlan> Rows() => [.. content.List.Rows.Select(PlanOf)];

    public CongressSession? Find(NamedSession named) => sessions
        .Where(one => SessionNames.IsSameCongress(one.Congress, named.Congress) && one.Session == named.Session && (named.Session is not null || one.Year == named.Year))
        .OrderByDescending(one => one.Year)
        .FirstOrDefault();

    private RowPlan PlanOf(ProposalListRow row)
    {
        var (session, kind) = (SessionOf(row), row.Kind == ConsultativeWord ? ProposalKind.PoliticalConsultative : ProposalKind.Proposal);
        var match = matched.GetValueOrDefault(row);
        var lead = row.LeadAgency ?? LeadWithoutColumn();
        var isReply = match?.Letter.Reading.Kind is LetterKind.Reply;
        var file = match is null ? null : files.ByName.GetValueOrDefault(match.Letter.FileName);
        var shown = FateOf(row, session, kind, lead) with
        {
            FileName = match?.Letter.FileName,
            MatchedBy = match?.By,
            TitlesDiffer = match?.TitlesDiffer ?? false,
        };
        shown = !isReply || !shown.IsImported ? shown
            : MayImportLetters ? WithLetter(shown, match!.Letter.Reading) // a reply is matched
            : shown with { LetterIsLeftOut = true };
        return new(isReply ? shown : Checked(shown, file), session, kind, lead ?? "", file, isReply ? match!.Letter : null); // a reply is matched
    }

    private static PlannedRow Checked(PlannedRow shown, ReadSessionFile? file) => shown.IsImported && file?.Plain.Length > Proposal.MaxTextLength
        ? shown with { Fate = RowFate.Refused, Refusal = new TextTooLong("ProposalText", file.Plain.Length, Proposal.MaxTextLength) }
        : shown;

    private bool MayImportLetters => SessionImporter.ModeOf(scope.Actor) is OperatingMode.AgencyOwn;

    private string? LeadWithoutColumn() =>
        scope.Actor.AgencyId is { } own && !scope.Actor.Is(Role.CommitteeOffice) ? agencies.NameOf(own) : null;

    private PlannedRow FateOf(ProposalListRow row, NamedSession session, ProposalKind kind, string? lead)
    {
        if (Find(session) is { } known && here[(known.Id, kind, ProposalNumberText.Comparable(row.Number))].ToList() is [var first, ..])
        {
            return new(row, RowFate.AlreadyHere) { ExistingCase = first };
        }

        if (WhatIsWrong(row, lead) is { } refusal)
        {
            return new(row, RowFate.Refused) { Refusal = refusal };
        }

        return !scope.Actor.Is(Role.CommitteeOffice) && agencies.Find(lead!)?.Id != scope.Actor.AgencyId // wrong without one
            ? new(row, RowFate.OfAnotherAgency)
            : new(row, row.AssignedOn is null ? RowFate.Registers : RowFate.RegistersAndAssigns);
    }

    private static PlannedRow WithLetter(PlannedRow shown, LetterReading letter) =>
        letter.Document.Date is { } day && shown.Row.AssignedOn > day
            ? shown with { Fate = RowFate.Refused, Refusal = new DateTooEarly(day, shown.Row.AssignedOn.Value) }
            : shown with { Fate = RowFate.EntersWithLetter };

    private Refusal? WhatIsWrong(ProposalListRow row, string? lead) =>
        lead is null ? new FieldMissing("LeadAgency")
        : row.LeadDelegate is null ? new FieldMissing("LeadDelegate")
        : row.Number.Length > Proposal.MaxNumberLength ? new TextTooLong("Number", row.Number.Length, Proposal.MaxNumberLength)
        : row.Title.Length > Proposal.MaxTitleLength ? new TextTooLong("Title", row.Title.Length, Proposal.MaxTitleLength)
        : row.AssignedOn > scope.Today ? new DateInFuture(row.AssignedOn.Value)
        : row.NoticeDueOn < row.AssignedOn ? new DateTooEarly(row.NoticeDueOn.Value, row.AssignedOn.Value)
        : null;

    private NamedSession SessionOf(ProposalListRow row) =>
        row.Session is { } named && CongressReference.Find(SourceText.WithoutSpace(named)) is { Congress: { } congress } found
            ? new(congress, SessionNames.Stored(found.Session), row.AssignedOn?.Year ?? content.Session.Year)
            : content.Session;
}
