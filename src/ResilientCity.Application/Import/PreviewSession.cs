using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Data;
using ResilientCity.Application.Proposals;
using ResilientCity.Domain;
using ResilientCity.Domain.Cases;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Import;

/// <summary>Matches a session's list with its files and says what importing would do; nothing is changed.</summary>
public sealed class PreviewSession(CaseStore store)
{
    public async Task<Outcome<SessionPreview>> ExecuteAsync(SessionImportContent content, Actor actor, CancellationToken ct) =>
        WhatIsWrong(actor, content) is { } wrong ? wrong : await PreviewAsync(content, SessionFiles.Read(content), actor, ct);

    /// <summary>The session that a new list most likely belongs to; absent in an empty store.</summary>
    public Task<Outcome<NamedSession>> LatestSessionAsync(Actor actor, CancellationToken ct) =>
        store.ReadAsync<NamedSession>(
            actor,
            async scope => await scope.Db.Sessions.Where(one => one.Session != null).OrderByDescending(one => one.Year).ThenByDescending(one => one.Id).FirstOrDefaultAsync(scope.Ct) is { } latest
                ? new NamedSession(latest.Congress, latest.Session, latest.Year)
                : new NotFound(),
            ct);

    /// <summary>Who may not register at all, or has no list, is refused before anything is looked at.</summary>
    internal static Refusal? WhatIsWrong(Actor actor, SessionImportContent content) =>
        SessionImporter.ModeOf(actor) is null ? new NotPermitted(CaseAction.Register, CaseStage.Unregistered)
        : content.List.FileProblem is { } problem ? new SessionListRefused(problem)
        : content.List.Problems.Any(one => one.Fault is ListFault.HeaderNotFound) ? new SessionListRefused(null)
        : string.IsNullOrWhiteSpace(content.Session.Congress) ? new FieldMissing("Congress")
        : null;

    private Task<Outcome<SessionPreview>> PreviewAsync(SessionImportContent content, SessionFiles files, Actor actor, CancellationToken ct) =>
        store.ReadAsync<SessionPreview>(actor, scope => PreviewAsync(scope, content, files), ct);

    private static async Task<Outcome<SessionPreview>> PreviewAsync(ReadScope scope, SessionImportContent content, SessionFiles files)
    {
        if (WhatIsWrong(scope.Actor, content) is { } wrong)
        {
            return wrong;
        }

        var agencies = await AgencyRoll.ReadAsync(scope);
        var planner = await SessionPlanner.ReadAsync(scope, content, files, agencies);
        var rows = planner.Rows();
        return new SessionPreview
        {
            Rows = [.. rows.Select(row => row.Shown)],
            UnmatchedFiles = files.Match.UnmatchedLetters,
            Ambiguous = files.Match.Ambiguous,
            ListProblems = content.List.Problems,
            UnknownHeadings = content.List.UnknownHeadings,
            NewAgencies = [.. rows.Where(row => row.Shown.IsImported).SelectMany(row => row.Shown.Row.CoHandlingAgencies.Prepend(row.LeadName)).Where(name => agencies.Find(name) is null).Distinct()],
        };
    }
}
