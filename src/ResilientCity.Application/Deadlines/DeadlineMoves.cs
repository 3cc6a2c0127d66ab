using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ResilientCity.Application.Cases;
using ResilientCity.Application.Data;
using ResilientCity.Domain;
using ResilientCity.Domain.Deadlines;
using ResilientCity.Domain.Workflow;

namespace ResilientCity.Application.Deadlines;

/// <summary>An open date that other rules or another calendar would move.</summary>
/// <param name="Agency">The co-handling agency whose opinion it limits.</param>
/// <param name="Before">Null where a year's calendar was missing.</param>
/// <param name="After">Null where one is missing then, or the limit is no more.</param>
public sealed record DeadlineMove(
    CaseId CaseId, string Number, string Title, bool IsClassified, string LeadAgency, DeadlineKind Kind, string? Agency, DateOnly? Before, DateOnly? After);

/// <summary>What a change of the rules would move.</summary>
/// <param name="Shown">The first of them, the earliest new date first.</param>
/// <param name="Total">All of them.</param>
/// <param name="Cases">In how many cases.</param>
/// <param name="Digest">Names exactly these moves: a confirmation says which it saw.</param>
public sealed record MovePreview(IReadOnlyList<DeadlineMove> Shown, int Total, int Cases, string Digest)
{
    public const int MostShown = 200;
}

/// <summary>Since the preview, other dates would move: look again.</summary>
public sealed record MovesChanged(int Now) : Refusal;

/// <summary>Finds and makes the moves that another rule book brings: open dates of the current rounds only, so that what is closed stays as it was counted.</summary>
internal static class DeadlineMoves
{
    private const int CasesAtATime = 100;

    private static readonly CaseStage[] Closed = [CaseStage.Unregistered, CaseStage.Concluded, CaseStage.Archived, CaseStage.Withdrawn, CaseStage.Merged];
    private static readonly DeadlineKind[] AfterReply = [DeadlineKind.Receipt, DeadlineKind.Publication];

    public static async Task<IReadOnlyList<DeadlineMove>> FindAsync(ReadScope scope, RuleBook after)
    {
        var open = await (
            from one in scope.Db.Cases
            where !Closed.Contains(one.Stage)
            from round in one.Rounds
            where round.Number == one.CurrentRoundNumber
            from deadline in round.Deadlines
            where deadline.MetOn == null
            select new { one.Id, one.Stage, round.StartedOn, deadline.AgencyId, deadline.Deadline }).ToListAsync(scope.Ct);
        var moved = open
            .Where(one => one.Stage is not CaseStage.Replied || AfterReply.Contains(one.Deadline.Kind))
            .Select(one => (one.Id, one.AgencyId, Before: one.Deadline, After: one.Deadline.CountedAgain(after.StartedOn(one.StartedOn).Limit(one.Deadline.Kind), after.Calendar)))
            .Where(one => one.Before.DueOn != one.After?.DueOn)
            .ToList();
        var ids = moved.Select(one => one.Id).Distinct().ToList();
        var cases = await (
            from one in scope.Db.Cases
            where EF.Parameter(ids).Contains(one.Id)
            select new { one.Id, one.Proposal.Number, one.Proposal.Title, one.Proposal.IsClassifiedPlaceholder, Lead = scope.Db.Agencies.First(agency => agency.Id == one.LeadAgencyId).ShortName })
            .ToDictionaryAsync(one => one.Id, scope.Ct);
        var agencies = await scope.Db.Agencies.ToDictionaryAsync(agency => agency.Id, agency => agency.ShortName, scope.Ct);
        return
        [
            .. from one in moved
               let named = cases[one.Id]
               orderby one.After?.DueOn ?? DateOnly.MaxValue, one.Id.Value, one.Before.Kind
               select new DeadlineMove(
                   one.Id, named.Number, named.Title, named.IsClassifiedPlaceholder, named.Lead, one.Before.Kind,
                   one.AgencyId is { } agency ? agencies.GetValueOrDefault(agency) : null, one.Before.DueOn, one.After?.DueOn),
        ];
    }

    public static MovePreview Preview(IReadOnlyList<DeadlineMove> moves) =>
        new([.. moves.Take(MovePreview.MostShown)], moves.Count, moves.Select(move => move.CaseId).Distinct().Count(), DigestOf(moves));

    /// <summary>Counts the open dates of these cases again; each case's history says which moved. The rest of the write uses the new rules.</summary>
    public static async Task MakeAsync(WriteScope scope, IReadOnlyList<DeadlineMove> moves, RuleBook after, string because)
    {
        scope.UseRules(after);
        foreach (var some in moves.Select(move => move.CaseId).Distinct().Chunk(CasesAtATime))
        {
            var ids = some.ToList();
            foreach (var one in await scope.Db.Cases.WholeCase().Where(one => EF.Parameter(ids).Contains(one.Id)).ToListAsync(scope.Ct))
            {
                one.RecountDeadlines(after.DeadlineRulesFor(one), because, scope.ActOn());
            }
        }
    }

    private static string DigestOf(IReadOnlyList<DeadlineMove> moves)
    {
        var text = string.Join('\n', moves.Select(move => string.Create(CultureInfo.InvariantCulture, $"{move.CaseId} {move.Kind} {move.Agency} {move.Before:O} {move.After:O}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
